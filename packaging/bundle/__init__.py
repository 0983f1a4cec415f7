"""The steps from a commit to something that is handed over; `build.py` calls them.

All but `licences` and `sbom` need Python alone. Those two run in the environment that
`environment` makes, because they ask the libraries that are frozen.
"""
