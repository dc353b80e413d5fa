#!/usr/bin/python3
"""The window WebKitWebDriver drives: one WebKitGTK view and no bars, so that it gets as narrow as a phone. Knows nothing of tests.

Arguments: --width=PX --height=PX --data=FOLDER [--no-scripts] [--dark] [--check]; those the driver adds are ignored.
WebKit itself writes what the page's console gets to standard output; requests that fail are added here, a line each.
"""
import os
import signal
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

given = dict(argument[2:].partition("=")[::2] for argument in sys.argv[1:] if argument.startswith("--"))
if "check" in given:
    sys.exit(0)

# Widths then equal those of other engines to a fiftieth of a pixel.
device = Gtk.Settings.get_default()
device.set_property("gtk-xft-antialias", 1)
device.set_property("gtk-xft-hinting", 0)
device.set_property("gtk-xft-hintstyle", "hintnone")
device.set_property("gtk-enable-animations", False)
device.set_property("gtk-application-prefer-dark-theme", "dark" in given)

settings = WebKit2.Settings()
settings.set_property("enable-javascript", "no-scripts" not in given)
settings.set_property("enable-write-console-messages-to-stdout", True)

# Not an ephemeral context: in one, WebKit writes no console messages.
data = given["data"]
context = WebKit2.WebContext.new_with_website_data_manager(
    WebKit2.WebsiteDataManager(base_data_directory=data + "/data", base_cache_directory=data + "/cache"))
context.set_automation_allowed(True)
context.set_preferred_languages(["hi-IN"])

window = Gtk.Window(decorated=False)
window.set_default_size(int(given["width"]), int(given["height"]))
window.connect("destroy", lambda _: Gtk.main_quit())


def say_failed(uri, why):
    os.write(1, f"request failed: {uri} {why}\n".encode())


def watch(_view, resource, _request):
    def finished(resource):
        response = resource.get_response()
        if response and response.get_status_code() >= 400:
            say_failed(resource.get_uri(), response.get_status_code())

    def failed(resource, error):
        # Leaving a page cancels what it was still loading: no fault of the page.
        if not error.matches(WebKit2.network_error_quark(), WebKit2.NetworkError.CANCELLED):
            say_failed(resource.get_uri(), error.message)

    resource.connect("finished", finished)
    resource.connect("failed", failed)


def create_view(_session):
    view = WebKit2.WebView(web_context=context, settings=settings, is_controlled_by_automation=True)
    view.connect("resource-load-started", watch)
    # Or ending the session never returns.
    view.connect("close", lambda _: window.destroy())
    window.add(view)
    window.show_all()
    return view


context.connect("automation-started", lambda _, session: session.connect("create-web-view", create_view))

for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    GLib.unix_signal_add(GLib.PRIORITY_HIGH, one, Gtk.main_quit)

# A driver that is killed tells nobody: then nothing stays behind.
driver = os.getppid()
GLib.timeout_add(500, lambda: os.getppid() == driver or Gtk.main_quit() or True)
Gtk.main()
