"""Reads everything from settings.ini, so that the project is described in one place."""

import shlex
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

config = ConfigParser(delimiters=["="], interpolation=None)
config.read(Path(__file__).with_name("settings.ini"), encoding="utf-8")
settings = config["DEFAULT"]

setup(
    name=settings["lib_name"],
    version=settings["version"],
    description=settings["description"],
    long_description=Path(__file__).with_name("README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=settings["author"],
    license="Apache-2.0",
    python_requires=f">={settings['min_python']}",
    packages=find_packages(include=["ltr_lab", "ltr_lab.*"]),
    entry_points={"console_scripts": shlex.split(settings["console_scripts"])},
    package_data={"ltr_lab": ["recipes/*.yaml", "py.typed"]},
    install_requires=shlex.split(settings["requirements"]),
    extras_require={
        name: shlex.split(settings[f"{name}_requirements"]) for name in ("dev", "faiss", "lightgbm", "ray")
    },
)
