package org.stet.output.same;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.xml.OcrBlock;
import org.stet.xml.OcrLine;
import org.stet.xml.OcrWord;

/**
 * What a region of PAGE says as a whole.
 *
 * @param text as it stands in the file
 * @param block the region's lines
 */
record PageLines(String text, OcrBlock block) {

  private static final Pattern LINE = Pattern.compile("\\S(?:[^\\r\\n]*\\S)?");

  /**
   * The text with other lines in it; lines that are the same stay as they were, and so does what
   * stands between them, as far as the text is that of the lines.
   *
   * @param now what the block's lines say, one each; empty where all was removed
   */
  String with(List<String> now) {
    List<int[]> places = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      places.add(new int[] {line.start(), line.end()});
    }
    if (!areTheLines(places)) {
      return now.stream().filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    }
    StringBuilder made = new StringBuilder();
    int at = 0;
    for (int i = 0; i < places.size(); i++) {
      int[] place = places.get(i);
      String before = text.substring(place[0], place[1]);
      boolean isSame = words(before).equals(now.get(i));
      boolean isGone = now.get(i).isEmpty();
      made.append(isGone ? "" : text.substring(at, place[0]));
      made.append(isSame ? before : now.get(i));
      at = place[1];
    }
    return made.append(text, at, text.length()).toString();
  }

  private boolean areTheLines(List<int[]> places) {
    if (places.size() != block.lines().size()) {
      return false;
    }
    for (int i = 0; i < places.size(); i++) {
      String said = text.substring(places.get(i)[0], places.get(i)[1]);
      if (!words(said).equals(words(block.lines().get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String words(OcrLine line) {
    return line.words().stream().map(OcrWord::text).collect(Collectors.joining(" "));
  }

  private static String words(String line) {
    return line.strip().replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ");
  }
}
