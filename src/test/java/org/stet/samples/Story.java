package org.stet.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * One article as it should read.
 *
 * @param headline printed over its columns
 * @param deck the line under the headline; empty if there is none
 * @param byline the author and the author's line, a paragraph each
 * @param body paragraphs
 * @param jump where it goes on; empty if it ends here
 * @param caption under the photograph; empty if there is none
 * @param credit of the photograph; empty if there is none
 */
record Story(
    String headline,
    String deck,
    List<String> byline,
    List<String> body,
    String jump,
    String caption,
    String credit) {

  /** The truth: one paragraph a line, in reading order, caption and credit after the body. */
  String truth() {
    List<String> lines = new ArrayList<>();
    lines.add(headline);
    lines.add(deck);
    lines.addAll(byline);
    lines.addAll(body);
    lines.add(jump);
    lines.add(caption);
    lines.add(credit);
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines) + "\n";
  }
}
