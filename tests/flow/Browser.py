#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person with a browser: opens the address, chooses a clinician by name or cancels, follows the
way back. Usage: Browser.py WHOM ADDRESS, WHOM "cancel" to press Cancel."""
import sys
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin
from urllib.request import urlopen


class Form(HTMLParser):
    """The first form of a page: where it goes, its hidden values, its buttons by their text."""

    def __init__(self):
        super().__init__()
        self.action = None
        self.hidden = []
        self.buttons = {}
        self._button = None
        self._text = ""

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "form":
            self.action = values["action"]
        elif tag == "input" and values.get("type") == "hidden":
            self.hidden.append((values["name"], values["value"]))
        elif tag == "button":
            self._button, self._text = (values["name"], values["value"]), ""

    def handle_data(self, data):
        self._text += data

    def handle_endtag(self, tag):
        if tag == "button" and self._button:
            self.buttons[self._text.strip()] = self._button
            self._button = None


def main(whom, address):
    form = Form()
    form.feed(urlopen(address, timeout=30).read().decode())
    wanted = "Annul" if whom == "cancel" else whom
    pressed = next(value for text, value in form.buttons.items() if text.startswith(wanted))
    body = urlencode(form.hidden + [pressed]).encode()
    landed = urlopen(urljoin(address, form.action), body, timeout=30).read().decode()
    assert "Prikpost" in landed


main(*sys.argv[1:])
