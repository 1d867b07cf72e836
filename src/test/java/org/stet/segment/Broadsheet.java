package org.stet.segment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.stet.page.Box;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;

/**
 * A made-up page of a large newspaper: justified columns whose letters are black bars. Its columns
 * may lean or bend: each row of pixels is pushed aside by as much as {@code aside} says.
 */
final class Broadsheet {

  static final int LETTER = 20;
  static final int LINE = 44;

  private final BufferedImage pixels;
  private final Graphics2D pen;
  private final IntUnaryOperator aside;
  private final Random random;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * A text as it was set.
   *
   * @param letters their boxes
   */
  record Block(List<Box> letters) {}

  Broadsheet(int width, int height, IntUnaryOperator aside) {
    this(width, height, aside, 11);
  }

  Broadsheet(int width, int height, IntUnaryOperator aside, int seed) {
    this.random = new Random(seed);
    this.pixels = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    this.pen = pixels.createGraphics();
    this.aside = aside;
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
  }

  /** Columns beside each other. */
  Broadsheet columns(int x, int y, List<Integer> widths, int gutter, int lines) {
    int left = x;
    for (int width : widths) {
      text(left, y, width, lines, LETTER);
      left += width + gutter;
    }
    return this;
  }

  /** Justified lines of words of two to nine letters. */
  Broadsheet text(int x, int y, int width, int lines, int size) {
    blocks.add(new Block(new ArrayList<>()));
    int leading = size * LINE / LETTER;
    for (int line = 0; line < lines; line++) {
      line(x, y + line * leading, width, size);
    }
    return this;
  }

  /** Text whose first letter is as high as so many lines, which stand beside it. */
  Broadsheet textWithInitial(int x, int y, int width, int lines, int high) {
    int tall = (high - 1) * LINE + LETTER;
    blocks.add(new Block(new ArrayList<>()));
    initial(x, y, tall * 4 / 5, tall);
    for (int line = 0; line < lines; line++) {
      int beside = line < high ? tall * 4 / 5 + LETTER / 2 : 0;
      line(x + beside, y + line * LINE, width - beside, LETTER);
    }
    return this;
  }

  /** One line of words as wide as told, with gaps between them. */
  Broadsheet words(int x, int y, List<Integer> widths, int gap, int size) {
    blocks.add(new Block(new ArrayList<>()));
    int left = x;
    for (int width : widths) {
      for (int at = left; at < left + width; at += size * 3 / 5) {
        letter(at, y, Math.min(size * 2 / 5, left + width - at), size);
      }
      left += width + gap;
    }
    return this;
  }

  private void line(int x, int y, int width, int size) {
    int at = x;
    int letters = 2 + random.nextInt(8);
    while (at + 3 * size / 2 < x + width) {
      int wide = size * 2 / 5 + random.nextInt(size / 2);
      letter(at, y, wide, size);
      at += wide + size / 5;
      if (--letters == 0) {
        at += size / 3 + random.nextInt(size / 3);
        letters = 2 + random.nextInt(8);
      }
    }
    letter(at, y, x + width - at, size);
  }

  private void letter(int x, int y, int width, int size) {
    int tall = random.nextInt(4) == 0 ? size / 2 : 0;
    bar(x, y - tall, width, size + tall);
    note(x, y - tall, width, size + tall);
  }

  /** An A of strokes, since what is large and all black is a picture. */
  private void initial(int x, int y, int width, int height) {
    int stroke = height / 6;
    bar(x, y, stroke, height).bar(x + width - stroke, y, stroke, height);
    bar(x, y, width, stroke).bar(x, y + height / 2, width, stroke);
    note(x, y, width, height);
  }

  private void note(int x, int y, int width, int height) {
    int left = x + aside.applyAsInt(y + height / 2);
    blocks.get(blocks.size() - 1).letters().add(new Box(left, y, width, height));
  }

  /** The texts by number, in the order in which they are read, those that are read across as -1. */
  List<Integer> readingOrder(List<ImageRegion> regions) {
    List<Integer> order = new ArrayList<>();
    for (ImageRegion region : regions) {
      List<Integer> seen =
          IntStream.range(0, blocks.size())
              .filter(i -> seen(region, blocks.get(i)) > 0)
              .boxed()
              .toList();
      int block = seen.size() == 1 ? seen.get(0) : -1;
      if (region.role() != Role.PHOTO
          && (order.isEmpty() || order.get(order.size() - 1) != block)) {
        order.add(block);
      }
    }
    return order;
  }

  /** Letters that no region has. */
  long lost(List<ImageRegion> regions) {
    return blocks.stream()
        .flatMap(block -> block.letters().stream())
        .filter(letter -> regions.stream().noneMatch(region -> isSeen(region, letter)))
        .count();
  }

  private static long seen(ImageRegion region, Block block) {
    return block.letters().stream().filter(letter -> isSeen(region, letter)).count();
  }

  private static boolean isSeen(ImageRegion region, Box letter) {
    Box middle = new Box(letter.x() + letter.width() / 2, letter.y() + letter.height() / 2, 1, 1);
    return region.box().contains(middle)
        && region.foreign().stream().noneMatch(box -> box.contains(middle));
  }

  /** A black box; leans with the page. */
  Broadsheet bar(int x, int y, int width, int height) {
    for (int row = y; row < y + height; row++) {
      pen.fillRect(x + aside.applyAsInt(row), row, width, 1);
    }
    return this;
  }

  /** What is to be read, in its order. */
  List<ImageRegion> regions() {
    ScanImage scan = new ScanImage("broadsheet.png", 1, pixels, Optional.of(300));
    PreparedImage image =
        new PreparedImage(scan, pixels, 300, PageTransform.IDENTITY, List.of(), Map.of(), Map.of());
    return new Segmenter().segment(image).regions();
  }
}
