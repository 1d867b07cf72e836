package org.stet.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What others say about a PDF. */
public final class Pdfs {

  private Pdfs() {}

  /** What keeps a file from being PDF/A-2b; empty where nothing does. */
  public static List<String> errors(Path file) throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream in = Files.newInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_2_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    } catch (VeraPDFException e) {
      throw new IOException("veraPDF could not look at " + file, e);
    }
  }

  /** The G4 images of a PDF all of whose images are G4, in bytes as G4; 0 for others. */
  public static long bilevelBytes(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      long bytes = 0;
      for (PDPage page : pdf.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
          PDStream image = resources.getXObject(name).getStream();
          if (!image.getFilters().contains(COSName.CCITTFAX_DECODE)) {
            return 0;
          }
          bytes += g4(image).length;
        }
      }
      return bytes;
    }
  }

  /** An image as G4, also where that was packed once more. */
  public static byte[] g4(PDStream image) throws IOException {
    try (InputStream in = image.createInputStream(List.of(COSName.CCITTFAX_DECODE.getName()))) {
      return in.readAllBytes();
    }
  }

  /**
   * Where the words of a page start, as a viewer shows it: word, x, y of the baseline, in pixels of
   * 300 to the inch from the upper left corner.
   */
  public static List<String> places(PDDocument pdf, int page) throws IOException {
    List<String> places = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> signs) {
            TextPosition first = signs.get(0);
            places.add(
                "%s %d %d"
                    .formatted(
                        text.strip(),
                        Math.round(first.getX() * 300 / 72),
                        Math.round(first.getY() * 300 / 72)));
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return places;
  }

  /** How much a page looks different, in levels of gray (0 to 255) on average. */
  public static double difference(PDDocument one, PDDocument other, int page) throws IOException {
    BufferedImage left = new PDFRenderer(one).renderImageWithDPI(page, 72);
    BufferedImage right = new PDFRenderer(other).renderImageWithDPI(page, 72);
    long sum = 0;
    for (int y = 0; y < left.getHeight(); y++) {
      for (int x = 0; x < left.getWidth(); x++) {
        sum += Math.abs((left.getRGB(x, y) & 0xFF) - (right.getRGB(x, y) & 0xFF));
      }
    }
    return (double) sum / (left.getWidth() * left.getHeight());
  }

  /** What poppler's pdftotext extracts; skips the test where it is absent. */
  public static String poppler(Path file, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("pdftotext"));
    command.addAll(List.of(options));
    command.addAll(List.of(file.toString(), "-"));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      Assumptions.abort("skipped: no pdftotext on this machine");
      throw e;
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
