"""Paper: what is said (Summary) and how it is set (PDF)."""
