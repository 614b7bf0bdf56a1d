#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The work of a day for somebody who does not see the screen: find, consult, record, put an error
right, clear the queue. Keys go in; everything that is known comes from the accessibility bus.
Runs under Xvfb with a session bus: ScreenReader.py FOLDER-OF-THE-PROGRAMS"""

import json
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

PATIENCE = 60  # seconds; a loaded machine may build beside this
CONTROL = 37  # its key code under Xvfb
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Down": 0xFF54, "Right": 0xFF53, "Tab": 0xFF09, "F2": 0xFFBF,
        "F4": 0xFFC1}
INPUTS = ("text", "push button", "radio button", "table", "check box", "combo box")
PERSON = "80031599859"  # of the invented people


def until(what, found, instead=lambda: ""):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = found()
        if value:
            print("heard:", what, flush=True)
            return value
        time.sleep(0.2)
    raise SystemExit(f"not heard: {what} {instead()}")


def press(key, control=False):
    if control:
        Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
    if control:
        Atspi.generate_keyboard_event(CONTROL, None, Atspi.KeySynthType.RELEASE)
    time.sleep(0.5)


def type_in(words):
    for letter in words:
        Atspi.generate_keyboard_event(ord(letter), None, Atspi.KeySynthType.SYM)
    time.sleep(0.5)


def shown(node):
    """Everything below that is on screen, in reading order."""
    try:
        for place in range(min(node.get_child_count(), 200)):
            child = node.get_child_at_index(place)
            if child is None:
                continue
            if child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
            yield from shown(child)
    except GLib.Error:  # it went away meanwhile
        return


class Window:
    def __init__(self, programs, data):
        Atspi.get_desktop(0).get_child_count()  # the bus is there before the program looks for it
        self.process = subprocess.Popen(
            [programs + "/prikpost", "--data-dir", data, "--language", "en"],
            stderr=subprocess.DEVNULL)
        self.top = until("the program is on the bus", self.application)

    @staticmethod
    def application():
        desktop = Atspi.get_desktop(0)
        each = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        return next((one for one in each if one and one.get_name() == "prikpost"), None)

    def first(self, matches):
        for part in shown(self.top):
            try:
                if matches(part):
                    return part
            except GLib.Error:
                continue
        return None

    def hears(self, words, role=None):
        return until(f"{role or 'words'}: {words}", lambda: self.first(
            lambda part: words in part.get_name() and role in (None, part.get_role_name())),
            lambda: [part.get_name() for part in shown(self.top) if part.get_role_name() == "alert"])

    def is_at(self, name):
        return until(f"the focus is at: {name}", lambda: self.first(
            lambda part: part.get_role_name() in INPUTS and name in part.get_name()
            and part.get_state_set().contains(Atspi.StateType.FOCUSED)))


class Register:
    def __init__(self, programs, folder):
        self.command = [programs + "/prikpost-sandbox", "--no-tls", "--folder", folder]
        self.process = None

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        return json.loads(self.process.stdout.readline())["baseUrl"]

    def stop(self):
        self.process.kill()
        self.process.wait()


def command_line(programs, data, *words):
    subprocess.run([programs + "/prikpost-cli", "--data-dir", data, *words], check=True,
                   stdout=subprocess.DEVNULL)


def find_and_consult(window):
    window.is_at("Search a person")
    type_in(PERSON)
    press("Return")
    window.hears("MAES, Els")
    window.hears("Therapeutic relation: in order")
    window.hears("Recorded doses", "table")
    window.hears("Boostrix")
    press("Escape")
    window.is_at("Recorded doses")
    press("Return")  # the row in full
    window.hears("Vaxigrip", "heading")
    press("Escape")


def record_with_an_error_put_right(window):
    press("F4")
    window.is_at("Product")
    type_in("boostrix")
    press("Down")
    press("Return")
    press("Return", control=True)
    window.hears("Not recorded yet: 1 thing to change.", "alert")
    wrong = window.is_at("Yes")  # the focus is where the error is, and says which
    if "Answer yes or no" not in wrong.get_description():
        raise SystemExit("the field does not say what is wrong: " + wrong.get_description())
    press("Right")
    press(" ")
    press("Tab")
    window.is_at("Lot")
    type_in("AB123C")
    press("Return", control=True)
    window.hears("Saved here: Boostrix", "alert")


def clear_the_queue(window, register):
    press("3", control=True)
    window.hears("Outbox", "heading")
    window.hears("Saved here", "table cell")
    register.start()
    window.hears("Send now", "push button").do_action(0)
    window.hears("Accepted", "table cell")
    window.hears("Accepted 1 today")


def main(programs):
    with tempfile.TemporaryDirectory() as folder:
        secret = folder + "/passphrase"
        with open(secret, "w", encoding="ascii") as file:
            file.write("an invented passphrase\n")
        os.environ.update(PRIKPOST_PASSPHRASE_FILE=secret, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                          XDG_CURRENT_DESKTOP="none", XDG_RUNTIME_DIR=folder)
        data = folder + "/data"
        register = Register(programs, folder + "/register")
        url = register.start()
        command_line(programs, data, "register-setup", "--url", url, "--profile", "sandbox-be")
        command_line(programs, data, "sign-in", "--user", "an.peeters")
        command_line(programs, data, "organisation", "94999820")
        manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)  # gives the focus
        window = Window(programs, data)
        try:
            find_and_consult(window)
            register.stop()
            record_with_an_error_put_right(window)
            clear_the_queue(window, register)
        finally:
            window.process.terminate()
            window.process.wait()
            register.stop()
            manager.terminate()


if __name__ == "__main__":
    main(sys.argv[1])
