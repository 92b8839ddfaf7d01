"""README.png, from the page of today's week6: its LSTM, as it was trained, and what it makes of one review.

    bin/lessons run week6.en.md && python3 Tests/Browser/readme_picture.py Output/week6.en.html
"""

import base64
import pathlib
import sys

from chromium import Chromium, Page

WIDTH, MARGIN = 720, 24
FIRST, LAST = "block.train-lstm", "block.gates"


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    with Chromium() as browser:
        page = Page(browser)
        page.emulate("light")
        page.resize(WIDTH)
        page.open(source.as_uri())
        top, bottom = page.evaluate(
            f"""(() => {{
                const box = (id) => document.getElementById(id).getBoundingClientRect();
                return [box("{FIRST}").top + scrollY, box("{LAST}").top + scrollY];
            }})()""")
        clip = {"x": 0, "y": top - MARGIN, "width": WIDTH, "height": bottom - top, "scale": 1}
        shot = page.send("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        (pathlib.Path(__file__).parents[2] / "README.png").write_bytes(base64.b64decode(shot["data"]))


if __name__ == "__main__":
    main()
