"""Fuzz what is read of the words of a PDF's pages (see README.md)."""

import fuzzing

if __name__ == "__main__":
    fuzzing.main("page_words", "page_words")
