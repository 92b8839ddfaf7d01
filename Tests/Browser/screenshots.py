"""Pictures of a page at the widths and in the themes that it is made for, and its print.

    python3 screenshots.py PAGE.html FOLDER [WIDTH …]
"""

import base64
import pathlib
import sys

from chromium import Chromium, Page


def main():
    source, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    widths = [int(width) for width in sys.argv[3:]] or [320, 400, 1280, 2560]
    folder.mkdir(parents=True, exist_ok=True)
    with Chromium() as browser:
        page = Page(browser)
        for scheme in ["light", "dark", "forced"]:
            page.emulate(**({"forced_colors": "active"} if scheme == "forced" else {"scheme": scheme}))
            for width in widths:
                page.resize(width)
                page.open(source.as_uri())
                height = page.evaluate("document.documentElement.scrollHeight")
                top = 0
                while top < height:
                    clip = {"x": 0, "y": top, "width": width, "height": min(2000, height - top), "scale": 1}
                    shot = page.send("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
                    (folder / f"{source.stem}-{scheme}-{width}-{top // 2000}.png").write_bytes(base64.b64decode(shot["data"]))
                    top += 2000
        page.emulate("light")
        pdf = page.send("Page.printToPDF", printBackground=True, preferCSSPageSize=True, paperWidth=8.27, paperHeight=11.69)
        (folder / f"{source.stem}.pdf").write_bytes(base64.b64decode(pdf["data"]))


if __name__ == "__main__":
    main()
