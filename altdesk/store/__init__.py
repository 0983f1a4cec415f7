"""The person's file; the only place where SQL is spoken."""
