"""Foreign formats into drafts."""
