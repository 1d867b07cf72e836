#!/usr/bin/env python3
"""Makes variants of two typeset pages: turned, in other resolutions, noisy.

Usage: variants.py SHARED WORK; then WORK/NAME.tif stand there, with WORK/NAME.gt.txt beside them.
Needs: python3-pil.
"""
import os
import random
import shutil
import sys

from PIL import Image, ImageFilter

SHARED, WORK = sys.argv[1:3]
PAGES = os.path.join(SHARED, "data/pages/typeset")
PAPER = 245


def turned(page, degrees):
    return page.rotate(degrees, resample=Image.BICUBIC, expand=True, fillcolor=PAPER)


def scaled(page, share):
    size = (int(page.width * share), int(page.height * share))
    return page.resize(size, Image.LANCZOS if share < 1 else Image.BICUBIC)


def noisy(page, share):
    noise = random.Random(1).randbytes(page.width * page.height)
    return Image.blend(
        page.filter(ImageFilter.GaussianBlur(1)), Image.frombytes("L", page.size, noise), share
    )


def specked(page, count):
    chance = random.Random(2)
    page = page.copy()
    for _ in range(count):
        x, y = chance.randrange(page.width - 4), chance.randrange(page.height - 4)
        side = chance.choice((1, 2, 2, 3))
        page.paste(chance.randrange(0, 90), (x, y, x + side, y + side))
    return page


def main():
    os.makedirs(WORK, exist_ok=True)
    for letter, name in (("a", "a_clean300"), ("f", "f_historic_clean300")):
        page = Image.open(os.path.join(PAGES, name + ".tif")).convert("L")
        black = scaled(page, 2 / 3).point(lambda v: 255 if v > 140 else 0).convert("1")
        variants = {
            "turned-1": (turned(page, 1), 300),
            "turned-1.3-back": (turned(page, -1.3), 300),
            "150dpi": (scaled(page, 1 / 2), 150),
            "200dpi-bilevel": (black, 200),
            "400dpi": (scaled(page, 4 / 3), 400),
            "noise": (noisy(page, 0.35), 300),
            "specks": (specked(page, 6000), 300),
        }
        for what, (image, dpi) in variants.items():
            path = os.path.join(WORK, f"{letter}-{what}")
            image.save(path + ".tif", dpi=(dpi, dpi), compression="tiff_lzw")
            shutil.copyfile(os.path.join(PAGES, name + ".gt.txt"), path + ".gt.txt")


main()
