package org.stet.samples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Fills lines of one width with a paragraph, breaking words at line ends where that saves space.
 *
 * @param face the face
 * @param size pixels an em
 * @param width line width in pixels
 * @param hyphenate whether words may be broken
 */
record Compositor(Typeface face, double size, double width, boolean hyphenate) {

  List<SetLine> compose(String paragraph, double indent) {
    Deque<String> words = new ArrayDeque<>(List.of(paragraph.strip().split(" ")));
    List<SetLine> lines = new ArrayList<>();
    while (!words.isEmpty()) {
      double room = width - (lines.isEmpty() ? indent : 0);
      List<String> line = fill(words, room);
      lines.add(new SetLine(List.copyOf(line), lines.isEmpty() ? indent : 0, words.isEmpty()));
    }
    return lines;
  }

  private List<String> fill(Deque<String> words, double room) {
    List<String> line = new ArrayList<>();
    double space = face.width(" ", size) * (hyphenate ? 0.85 : 1);
    double used = 0;
    while (!words.isEmpty()) {
      String word = words.peek();
      double before = line.isEmpty() ? 0 : space;
      if (used + before + face.width(word, size) <= room) {
        line.add(words.remove());
        used += before + face.width(word, size);
        continue;
      }
      breakInto(line, words, room - used - before);
      if (line.isEmpty()) {
        line.add(words.remove());
      }
      return line;
    }
    return line;
  }

  private void breakInto(List<String> line, Deque<String> words, double room) {
    if (!hyphenate) {
      return;
    }
    String word = words.remove();
    for (String head : Hyphenator.heads(word)) {
      if (face.width(head, size) <= room) {
        line.add(head);
        boolean own = word.startsWith(head);
        words.push(word.substring(own ? head.length() : head.length() - 1));
        return;
      }
    }
    words.push(word);
  }
}
