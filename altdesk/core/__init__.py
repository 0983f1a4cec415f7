"""The laboratory's terms: values without Qt, SQL or a clock."""
