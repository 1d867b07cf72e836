package org.stet.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stet.decisions.DecisionLog;
import org.stet.scan.ScanDocument;

/**
 * Tells whether what an earlier run left still counts.
 *
 * @param options what the person asked for
 * @param version of this program
 * @param build what tells builds of one version apart: rules change with it
 */
record Keys(RunOptions options, String version, String build) {

  /** Changes with the scan, and with every option that OCR depends on. */
  String reading(ScanDocument scan) {
    try {
      Fingerprint print = new Fingerprint();
      if (Files.isReadable(scan.file())) {
        print.addFiles(scan.file());
      }
      return print
          .add(options.language())
          .add(options.imageDpi())
          .add(options.tessdata())
          .add(options.redoOcr())
          .add(options.secondLook())
          .add(scan.pages())
          .hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes with a text's bytes, and with its language. */
  String text(byte[] bytes) {
    return new Fingerprint().add(bytes).add(options.language()).hex();
  }

  /** Changes with the formats, the person's words and decisions, and the rules. */
  String edition(String document, DecisionLog decisions) {
    try {
      Fingerprint print = new Fingerprint();
      if (options.dictionaries().isPresent()) {
        print.addFiles(options.dictionaries().get());
      }
      return print
          .add(version)
          .add(build)
          .add(options.ngrams())
          .add(new TreeSet<>(options.formats()))
          .add(options.keepFurniture())
          .add(options.keepIntermediates())
          .add(new TreeMap<>(options.settings()))
          .add(decisions.inForce(document))
          .hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
