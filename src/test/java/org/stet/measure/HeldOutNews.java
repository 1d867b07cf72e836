package org.stet.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stet.testing.Shared;

/**
 * Clean text of a corpus, cut into articles. From {@code news} nothing shipped was counted; from
 * the others the language model was.
 */
final class HeldOutNews {

  private static final int WORDS_AN_ARTICLE = 600;

  private HeldOutNews() {}

  /**
   * Every so many-th article of a corpus: paragraphs of running prose in sentence case.
   *
   * @param corpus news, government, ...
   * @param every take one article of so many
   * @param first which of them comes first, from 0
   */
  static List<List<String>> articles(String corpus, int every, int first) throws IOException {
    Path file = Shared.require("data/corpora/" + corpus + ".txt.xz");
    Process xz = new ProcessBuilder("xz", "-dc", file.toString()).start();
    List<List<String>> articles = new ArrayList<>();
    List<String> article = new ArrayList<>();
    int words = 0;
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(xz.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String paragraph = line.strip().replaceAll("\\s+", " ");
        if (!isProse(paragraph)) {
          continue;
        }
        article.add(paragraph);
        words += paragraph.split(" ", -1).length;
        if (words >= WORDS_AN_ARTICLE) {
          if (number++ % every == first) {
            articles.add(List.copyOf(article));
          }
          article.clear();
          words = 0;
        }
      }
    }
    return articles;
  }

  private static boolean isProse(String paragraph) {
    return paragraph.length() > 60
        && !paragraph.startsWith("####")
        && paragraph.chars().filter(Character::isLowerCase).count() > 0.6 * paragraph.length();
  }
}
