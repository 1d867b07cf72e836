package org.stet.samples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the sample pages in {@code scans/} and their truth in {@code src/test/resources/samples/}.
 *
 * <p>Run it from the project root after a change of wording or layout:
 *
 * <pre>mvn -q -Pquick test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.stet.samples.SamplePages</pre>
 */
public final class SamplePages {
  static final Path SCANS = Path.of("scans");
  static final Path TRUTH = Path.of("src", "test", "resources", "samples");

  private SamplePages() {}

  /**
   * Writes all pages and texts.
   *
   * @param args none
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Files.createDirectories(SCANS);
    BufferedImage front = FrontPage.print();
    BufferedImage printout = PortalPrintout.print(Files.readString(TRUTH.resolve("export.txt")));
    ImageFiles.tiff(front, SCANS.resolve("courier-front.tif"));
    ImageFiles.jpeg(new PoorScan().scan(front, printout), SCANS.resolve("courier-front-poor.jpg"));
    ImageFiles.png(printout, SCANS.resolve("portal-printout.png"));
    truths();
  }

  private static void truths() throws IOException {
    Files.writeString(TRUTH.resolve("courier-front.gt.txt"), FrontPage.truth());
    Files.writeString(TRUTH.resolve("courier-front-poor.gt.txt"), FrontPage.truth());
    String expected = Files.readString(TRUTH.resolve("export.expected.txt"));
    Files.writeString(TRUTH.resolve("portal-printout.gt.txt"), PortalPrintout.truth(expected));
    String export = Files.readString(TRUTH.resolve("export.txt"));
    Files.writeString(TRUTH.resolve("portal-printout.printed.txt"), PortalPrintout.truth(export));
  }
}
