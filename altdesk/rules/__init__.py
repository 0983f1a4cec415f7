"""The interpretation: pure functions of a History and the Knowledge."""
