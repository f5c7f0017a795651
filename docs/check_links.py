#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Checks the generated site: every link has its page and its anchor, nothing is loaded from a network, and no Markdown is left.

check_links.py FOLDER          looks at every page, drawing, navigation tree, style sheet and search index in it
check_links.py --mend FOLDER   first mends what Doxygen 1.9.4 itself gets wrong: in its lists the anchor of a member on the page of
                               its file, where the member is told on that of its namespace; friends and nested classes
                               that it hides; pages in drawings. What somebody wrote is never mended, only told.
"""
import html
import pathlib
import posixpath
import re
import sys
import urllib.parse

# In a page a quote in a text is written as an entity, so what looks like an attribute is one.
ATTRIBUTE = re.compile(r"""<(\w+)\b([^<>]*)>""")
VALUE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
LINKS = {"href", "src", "data", "xlink:href", "action"}
LOADED = {("script", "src"), ("link", "href"), ("img", "src"), ("iframe", "src"), ("object", "data"), ("embed", "src"), ("form", "action")}
# "index.html#x", '../struct.html#a1': the strings of the navigation and of the search index that name a page.
NAMED = re.compile(r"""["']((?:\.\./)?[\w.-]+\.html(?:#[^"'\\]*)?)["']""")
STYLE = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")


def read(site):
    """Of each file its links, each with whether it is loaded by itself, and its anchors."""
    links, anchors = {}, {}
    for path in sorted(p for p in site.rglob("*") if p.is_file()):
        name = path.relative_to(site).as_posix()
        anchors[name] = set()
        if path.suffix not in (".html", ".svg", ".js", ".css"):
            continue
        text = path.read_text(encoding="utf-8")
        found = links.setdefault(name, set())
        if path.suffix == ".css":
            found.update((target, True) for target in STYLE.findall(text))
        elif path.suffix == ".js":
            # Strings of a library that makes up its links while running name no page of this site; nor are keys links.
            text = text.split("var NAVTREEINDEX")[0]
            if name.startswith("search/") or re.match(r"var \w+ =\s*\[", text[text.find("var "):]):
                found.update((target, False) for target in NAMED.findall(text))
        else:
            for tag, rest in ATTRIBUTE.findall(text):
                for key, double, single in VALUE.findall(rest):
                    value = html.unescape(double or single)
                    if key in ("id", "name"):
                        anchors[name].add(value)
                    elif key in LINKS and value:
                        found.add((value, (tag, key) in LOADED))
    return links, anchors


def place(name, target):
    """The file and the anchor that a link in the file `name` means."""
    parts = urllib.parse.urlsplit(target)
    page = name
    if parts.path:
        page = posixpath.normpath(posixpath.join(posixpath.dirname(name), urllib.parse.unquote(parts.path)))
    return page, urllib.parse.unquote(parts.fragment)


def mend(site, links, anchors):
    homes = {}
    for page, there in anchors.items():
        for anchor in there:
            homes.setdefault(anchor, []).append(page)
    mended = 0
    for name, found in links.items():
        if not found:
            continue
        text = before = (site / name).read_text(encoding="utf-8")
        tail = ""
        if "var NAVTREEINDEX" in text:
            text, tail = text[: text.index("var NAVTREEINDEX")], text[text.index("var NAVTREEINDEX") :]
        for target, _ in found:
            if urllib.parse.urlsplit(target).scheme:
                continue
            page, anchor = place(name, target)
            if not anchor or page not in anchors or anchor in anchors[page]:
                continue
            if re.fullmatch("a[0-9a-f]{32,}", anchor):
                told = sorted(homes.get(anchor, []), key=lambda p: (not p.startswith("namespace"), p))
                new = f"{told[0]}#{anchor}" if told else page
            elif anchor == "nested-classes" or anchor == page.removesuffix(".html"):
                new = page
            else:
                continue
            new = "../" * name.count("/") + new
            for quote in "\"'":
                text = text.replace(f"{quote}{target}{quote}", f"{quote}{new}{quote}")
        text += tail
        if text != before:
            (site / name).write_text(text, encoding="utf-8")
            mended += 1
    print(f"{mended} files mended")


def main():
    site = pathlib.Path(sys.argv[-1])
    links, anchors = read(site)
    if "--mend" in sys.argv[1:]:
        mend(site, links, anchors)
        links, anchors = read(site)
    problems = []
    checked = 0
    for name, found in links.items():
        for target, loaded in sorted(found):
            parts = urllib.parse.urlsplit(target)
            if parts.scheme or parts.netloc:
                known = ("data", "javascript") if loaded else ("http", "https", "javascript")
                if parts.scheme not in known:
                    problems.append(f"{name}: {target} is not part of the site")
                continue
            checked += 1
            page, anchor = place(name, target)
            if page not in anchors:
                problems.append(f"{name}: {target}: no such file")
            elif anchor and page.endswith(".html") and anchor not in anchors[page]:
                problems.append(f"{name}: {target}: no such anchor")
    for page in sorted(site.glob("*.html")):
        if not page.name.endswith("_source.html"):
            text = re.sub(r"<(pre|code|script|div class=\"line\")\b.*?</\1>", "", page.read_text(encoding="utf-8"), flags=re.S)
            for left in re.findall(r">[^<]*`[^<]*", text):
                problems.append(f"{page.name}: Markdown is left: {left[1:].strip()[:60]}")
    for problem in problems:
        print(f"links: {problem}", file=sys.stderr)
    print(f"{len(links)} files, {checked} links, {len(problems)} problems")
    if not (site / "search" / "searchdata.js").exists() or "index.html" not in anchors:
        print("links: no index page, or no search that works offline", file=sys.stderr)
        return 1
    return 1 if problems or checked == 0 else 0


sys.exit(main())
