"""A headless Chromium driven over its debugging pipe, with nothing but Python's standard library."""

import json
import os
import select
import shutil
import subprocess
import tempfile
import time


def find_chromium():
    """The browser to use: $CHROMIUM, else what the PATH has; None where there is none."""
    names = [os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    return next((path for path in (shutil.which(name) for name in names if name) if path), None)


class Chromium:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="lessons-browser-")
        to_read, self.write_end = os.pipe()
        self.read_end, to_write = os.pipe()

        def set_up_pipe():
            # The browser reads commands from descriptor 3 and answers on 4. Both ends are moved out of the way first.
            read_copy, write_copy = os.dup(to_read), os.dup(to_write)
            read_copy, write_copy = os.dup2(read_copy, 20), os.dup2(write_copy, 21)
            os.dup2(20, 3)
            os.dup2(21, 4)

        self.process = subprocess.Popen(
            [find_chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage", "--hide-scrollbars",
             "--force-color-profile=srgb",
             # A mouse, as most readers have.
             "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4", "--user-data-dir=" + self.profile],
            preexec_fn=set_up_pipe, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.buffer = b""
        self.number = 0
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
            self.process.wait(timeout=5)
        except (OSError, subprocess.TimeoutExpired, RuntimeError):
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def receive(self, deadline):
        """The next message, or None when the time is up."""
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.read_end], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                return None
            data = os.read(self.read_end, 1 << 20)
            if not data:
                raise RuntimeError("the browser closed its pipe")
            self.buffer += data
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, session=None, seconds=30, **parameters):
        """Sends a command and waits for its answer; events that come before it are kept."""
        self.number += 1
        command = {"id": self.number, "method": method, "params": parameters}
        if session:
            command["sessionId"] = session
        data = json.dumps(command).encode() + b"\0"
        while data:
            data = data[os.write(self.write_end, data):]
        deadline = time.monotonic() + seconds
        while True:
            message = self.receive(deadline)
            if message is None:
                raise RuntimeError(f"no answer to {method} in {seconds} s")
            if message.get("id") == self.number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message.get("result", {})
            self.events.append(message)

    def wait_for(self, method, seconds=20):
        deadline = time.monotonic() + seconds
        while not any(event.get("method") == method for event in self.events):
            message = self.receive(deadline)
            if message is None:
                raise RuntimeError(f"no {method} in {seconds} s")
            self.events.append(message)

    def settle(self, seconds=0.2):
        """Takes in what the page still has to say."""
        deadline = time.monotonic() + seconds
        while (message := self.receive(deadline)) is not None:
            self.events.append(message)


class Page:
    """A tab."""

    def __init__(self, browser):
        self.browser = browser
        target = browser.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.send(domain + ".enable")

    def send(self, method, **parameters):
        return self.browser.send(method, self.session, **parameters)

    def resize(self, width, height=900):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def emulate(self, scheme="light", media="", script=True, **features):
        features = {"prefers-color-scheme": scheme} | {name.replace("_", "-"): value for name, value in features.items()}
        self.send("Emulation.setEmulatedMedia", media=media, features=[{"name": name, "value": value} for name, value in features.items()])
        self.send("Emulation.setScriptExecutionDisabled", value=not script)

    def open(self, url):
        self.browser.events.clear()
        self.send("Page.navigate", url=url)
        self.browser.wait_for("Page.loadEventFired")
        self.browser.settle()

    def press(self, key):
        code = {"Tab": 9, "ArrowRight": 39}[key]
        for kind in ["rawKeyDown", "keyUp"]:
            self.send("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def evaluate(self, expression, seconds=30):
        result = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True, seconds=seconds)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:500])
        return result["result"].get("value")

    def messages(self):
        """What the console would show, and every request but the page itself."""
        console, requests = [], []
        for event in self.browser.events:
            method, parameters = event.get("method"), event.get("params", {})
            if method == "Runtime.consoleAPICalled":
                console.append("console: " + json.dumps(parameters.get("args"))[:300])
            elif method == "Runtime.exceptionThrown":
                console.append("exception: " + json.dumps(parameters.get("exceptionDetails"))[:300])
            elif method == "Log.entryAdded":
                console.append("log: " + parameters["entry"].get("text", "")[:300])
            elif method == "Page.javascriptDialogOpening":
                console.append("dialog: " + parameters.get("message", ""))
            elif method == "Network.requestWillBeSent":
                requests.append(parameters["request"]["url"])
        return console, requests
