"""Says how much of a page is our own, a line a part: what is neither the lesson's (its text, its source, what its blocks gave)
nor a drawing or a table of its numbers. `PageWeightTests` holds the real lessons to 100,000 bytes.

    python3 weigh_page.py PAGE.html …
"""

import pathlib
import re
import sys


def size(text):
    return len(text.encode())


def parts(page):
    bare = re.sub(r'base64,[^"]*', "", page)
    bare = re.sub(r"<svg.*?</svg>|<details><summary>.*?</details>", "", bare, flags=re.DOTALL)
    start, end = bare.index("<main"), bare.index("</main>")
    style, scripts = re.findall(r"<style>.*?</style>", bare, re.DOTALL), re.findall(r"<script>.*?</script>", bare, re.DOTALL)
    code = re.findall(r"<div class=code>.*?</div>", bare[start:end], re.DOTALL)
    tags, of_code = ["".join(re.findall(r"<[^>]*>", text)) for text in (bare[start:end], "".join(code))]
    return {
        "style": size("".join(style)), "script": size("".join(scripts)), "markup of code": size(of_code), "other markup": size(tags) - size(of_code),
        "head, contents, foot": size(bare[:start] + bare[end:]) - size("".join(style + scripts)),
    }


def main():
    for name in sys.argv[1:]:
        page = pathlib.Path(name).read_text(encoding="utf-8")
        found = parts(page)
        print(f"{name}: {sum(found.values()):,} of {size(page):,} bytes are our own")
        for part, bytes_ in found.items():
            print(f"  {bytes_:>7,}  {part}")


if __name__ == "__main__":
    main()
