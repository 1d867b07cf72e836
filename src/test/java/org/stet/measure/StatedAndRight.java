package org.stet.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stet.ledger.Passages;
import org.stet.lexicon.DocumentProfile;
import org.stet.lexicon.EnglishLexicon;
import org.stet.repair.channel.Channel;
import org.stet.repair.channel.DocumentChannel;
import org.stet.repair.channel.Edit;
import org.stet.repair.channel.Judge;
import org.stet.repair.channel.ShippedChannel;
import org.stet.scan.text.TextDocument;

/**
 * How sure the shipped channel says it is, and how often it is right. Arguments: folders with
 * {@code ocr/NAME.txt} and {@code gt/NAME.txt} that nothing was learned from. Prints a table by
 * twentieths of what is stated.
 */
public final class StatedAndRight {
  private static final int BINS = 20;
  private static final int MOST_CHARACTERS = 9_000;

  private final Channel channel = ShippedChannel.get();
  private final EnglishLexicon lexicon = EnglishLexicon.standard();
  private final double[] stated = new double[BINS];
  private final int[] right = new int[BINS];
  private final int[] all = new int[BINS];

  private StatedAndRight() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    StatedAndRight table = new StatedAndRight();
    for (String folder : args) {
      try (Stream<Path> files = Files.list(Path.of(folder, "ocr"))) {
        for (Path file : files.sorted().toList()) {
          table.count(file, Path.of(folder, "gt").resolve(file.getFileName()));
        }
      }
    }
    for (int i = 0; i < BINS; i++) {
      System.out.printf(
          "| %.2f | %d | %.1f | %.1f |%n",
          i / (double) BINS,
          table.all[i],
          100 * table.stated[i] / Math.max(1, table.all[i]),
          100.0 * table.right[i] / Math.max(1, table.all[i]));
    }
  }

  private void count(Path reading, Path truth) throws IOException {
    TextDocument text = TextDocument.read(reading, "text");
    DocumentChannel document = channel.forDocument(DocumentProfile.of(text.document(), lexicon));
    List<String> passages = Passages.of(text.document()).map(p -> p.text()).toList();
    String whole = String.join("\n", passages);
    if (whole.length() > MOST_CHARACTERS) {
      System.err.println(reading + " is too long to be aligned letter by letter; left out");
      return;
    }
    Judge judge = new Judge(whole, Files.readString(truth));
    int start = 0;
    for (String passage : passages) {
      for (Edit edit : document.edits(passage)) {
        int bin = (int) Math.min(BINS - 1, edit.confidence() * BINS);
        stated[bin] += edit.confidence();
        all[bin]++;
        right[bin] += judge.right(start + edit.start(), start + edit.end(), edit.after()) ? 1 : 0;
      }
      start += passage.length() + 1;
    }
  }
}
