package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Thresholds;
import org.stet.lexicon.EnglishLexicon;
import org.stet.lexicon.Lexicon;
import org.stet.ocr.OcrEngine;
import org.stet.page.Page;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;
import org.stet.repair.Repairer;
import org.stet.scan.Scans;
import org.stet.testing.Pdfs;
import org.stet.testing.ScannedPdf;

/** What becomes of PDF files: an engine that reads the same everywhere stands in for OCR. */
class PdfInTest {

  private static final String[] GOOD = {
    "The council met on Tuesday evening in the town hall",
    "and heard the report of the committee on roads and",
    "bridges, which asked for a new crossing."
  };
  private static final String[] POOR = {
    "Tlie councll niet oii Tuesdny evenlng iii tlie towu hnll",
    "aud henrd tlie repoit ot tho conimittee oii ronds nnd",
    "biidges, wliich nsked foi n nevv crosslng aftcr nll tliis tinie."
  };

  @TempDir private Path folder;
  private final AtomicInteger read = new AtomicInteger();

  @Test
  void imagesSizesTurnsBookmarksAndDescriptionStay() throws Exception {
    ScannedPdf source =
        new ScannedPdf().scan().turned(90).turned(270).bookmark("Sports", 2).bookmark("Ads", 3);
    source.labelled().pdf().getDocumentInformation().setTitle("The Courier, 4 May");
    source.pdf().getDocumentInformation().setAuthor("City library");
    source.pdf().getDocumentInformation().setCustomMetadataValue("Shelf", "B 12");
    Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
    date.setTimeInMillis(1_000_000_000_000L);
    source.pdf().getDocumentInformation().setCreationDate(date);
    Path file = run(source, false);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      for (PDPage page : pdf.getPages()) {
        assertThat(image(page)).isEqualTo(ScannedPdf.jpeg());
        assertThat(page.getMediaBox().getWidth()).isEqualTo(288);
      }
      assertThat(turns(pdf)).containsExactly(0, 90, 270);
      assertThat(bookmarks(pdf)).containsExactly("Sports -> 2", "Ads -> 3");
      assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("i", "ii", "A-7");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The Courier, 4 May");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("City library");
      assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Shelf")).isEqualTo("B 12");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(date.toInstant());
    }
    assertThat(Pdfs.errors(file)).isEmpty();
  }

  @Test
  void theTextLiesOnTheScanHoweverItIsTurned() throws Exception {
    for (int turn : new int[] {0, 90, 180, 270}) {
      Path file = run(new ScannedPdf().turned(turn), true);
      try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
        assertThat(text(pdf)).as("turned by %d", turn).isEqualTo("Read anew 1");
        assertThat(Pdfs.places(pdf, 1).get(0))
            .as("turned by %d", turn)
            .isEqualTo("Read anew 1 120 344");
      }
      assertThat(Pdfs.errors(file)).as("turned by %d", turn).isEmpty();
    }
  }

  @Test
  void goodTextIsLeftAlone() throws Exception {
    Path file = run(new ScannedPdf().read(GOOD).scan().readUnder(GOOD), false);
    assertThat(read).hasValue(1);
    try (PDDocument pdf = Loader.loadPDF(file.toFile());
        PDDocument before = Loader.loadPDF(source().toFile())) {
      for (int page : new int[] {0, 2}) {
        assertThat(pdf.getPage(page).getContents().readAllBytes())
            .isEqualTo(before.getPage(page).getContents().readAllBytes());
      }
      assertThat(text(pdf)).contains("council met on Tuesday").contains("Read anew 2");
    }
    assertThat(clean()).startsWith("The council met").contains("Read anew 2", "a new crossing.");
  }

  @Test
  void redoReplacesWhatCannotBeSeen() throws Exception {
    Path file = run(new ScannedPdf().read(GOOD).readUnder(GOOD).stamped("Received 4 May"), true);
    assertThat(read).hasValue(3);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(text(pdf)).isEqualTo("Read anew 1 Read anew 2 Received 4 May Read anew 3");
      for (PDPage page : pdf.getPages()) {
        assertThat(image(page)).isEqualTo(ScannedPdf.jpeg());
      }
    }
  }

  @Test
  void poorTextIsReplaced() throws Exception {
    Path file = run(new ScannedPdf().read(POOR).stamped("Received"), false);
    assertThat(read).hasValue(2);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(text(pdf)).isEqualTo("Read anew 1 Received Read anew 2");
    }
  }

  @Test
  void aPageThatNeverWasAScanIsNotRead() throws Exception {
    Path file = run(new ScannedPdf().printed("Prepared by the society").scan(), false);
    assertThat(read).hasValue(1);
    assertThat(clean()).startsWith("Prepared by the society").contains("Read anew 2");
    try (PDDocument pdf = Loader.loadPDF(file.toFile());
        java.io.InputStream packet = metadata(pdf).createInputStream()) {
      // Its font is not in the file, which PDF/A forbids: so it is not called one.
      assertThat(new String(packet.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .doesNotContain("<pdfaid:part>");
    }
  }

  @Test
  void whatWasSaidInThePacketStays() throws Exception {
    ScannedPdf source = new ScannedPdf().scan();
    PDMetadata packet = new PDMetadata(source.pdf());
    packet.importXMPMetadata(
        """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Gazette &amp; Sun</rdf:li></rdf:Alt></dc:title>
        <dc:identifier>urn:x:7</dc:identifier>
        <dc:date><rdf:Seq><rdf:li>1905</rdf:li><rdf:li>1905-05-04</rdf:li></rdf:Seq></dc:date>
        <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">No known rights</rdf:li></rdf:Alt></dc:rights>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>"""
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    source.pdf().getDocumentCatalog().setMetadata(packet);
    Path file = run(source, false);
    try (PDDocument pdf = Loader.loadPDF(file.toFile());
        java.io.InputStream written = metadata(pdf).createInputStream()) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Gazette & Sun");
      assertThat(new String(written.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("<dc:identifier>urn:x:7<", "No known rights", "Gazette &amp; Sun")
          .containsOnlyOnce("<dc:date>")
          .contains("<rdf:li>1905</rdf:li><rdf:li>1905-05-04</rdf:li>");
    }
    assertThat(Pdfs.errors(file)).isEmpty();
  }

  @Test
  void pagesThatWereNotAskedForStayAsTheyAre() throws Exception {
    Path file = run(new ScannedPdf().scan().scan().read(GOOD).bookmark("End", 3), false, "2");
    assertThat(read).hasValue(1);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      assertThat(bookmarks(pdf)).containsExactly("End -> 3");
      assertThat(text(pdf)).startsWith("Read anew 2 The council");
    }
  }

  @Test
  void aSmallerImageStandsWhereTheScanStood() throws Exception {
    Path source = new ScannedPdf().scan().turned(90).save(source());
    BatchSummary batch = batch(List.of(source), false, Optional.empty(), "small");
    assertThat(batch.failedPages()).isZero();
    Path file = folder.resolve("out/doc/doc.pdf");
    assertThat(Files.size(file)).isLessThan(Files.size(source));
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(turns(pdf)).containsExactly(0, 90);
      try (PDDocument before = Loader.loadPDF(source.toFile())) {
        assertThat(Pdfs.difference(before, pdf, 0)).isLessThan(4);
        assertThat(Pdfs.difference(before, pdf, 1)).isLessThan(4);
      }
    }
    assertThat(Pdfs.errors(file)).isEmpty();
  }

  @Test
  void whatMayNotBeChangedIsRefusedAndTheRestGoesOn() throws Exception {
    List<Path> sources =
        List.of(
            new ScannedPdf().scan().locked("secret").save(folder.resolve("password.pdf")),
            new ScannedPdf().scan().locked("").save(folder.resolve("owner.pdf")),
            new ScannedPdf().scan().signatureField(true).save(folder.resolve("signed.pdf")),
            new ScannedPdf().save(folder.resolve("nothing.pdf")),
            cut(new ScannedPdf().scan().save(folder.resolve("cut.pdf"))),
            new ScannedPdf().scan().signatureField(false).save(folder.resolve("waiting.pdf")));
    BatchSummary batch = batch(sources, false, Optional.empty(), "original");
    assertThat(batch.failedPages()).isEqualTo(5);
    assertThat(batch.donePages()).isEqualTo(1);
    assertThat(failures(batch))
        .anyMatch(f -> f.contains("password.pdf is encrypted") && f.contains("qpdf --decrypt"))
        .anyMatch(f -> f.contains("owner.pdf is encrypted") && f.contains("qpdf --decrypt"))
        .anyMatch(f -> f.contains("signed.pdf bears a digital signature"))
        .anyMatch(f -> f.contains("nothing.pdf has no pages"))
        .anyMatch(f -> f.contains("cut.pdf") && f.contains("damaged"));
    assertThat(Files.exists(folder.resolve("out/signed/signed.pdf"))).isFalse();
    assertThat(Pdfs.errors(folder.resolve("out/waiting/waiting.pdf"))).isEmpty();
  }

  @Test
  void aPageWhoseScanIsLostFailsAndTheRestIsWritten() throws Exception {
    Path source = new ScannedPdf().scan().lost().scan().save(source());
    BatchSummary batch = batch(List.of(source), false, Optional.empty(), "original");
    assertThat(batch.failedPages()).isEqualTo(1);
    assertThat(failures(batch)).anyMatch(f -> f.contains("doc.pdf, page 2, is damaged"));
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/doc/doc.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      assertThat(text(pdf)).isEqualTo("Read anew 1 Read anew 3");
    }
  }

  @Test
  void aPageWhoseContentsAreBrokenFailsUnlessSomethingCanBeRead() throws Exception {
    byte[] noise = new byte[400];
    new java.util.Random(7).nextBytes(noise);
    byte[] image = "q 288 0 0 216 0 0 cm /Im1 Do Q\n".getBytes(StandardCharsets.US_ASCII);
    byte[] cut = Arrays.copyOf(deflated(image), 12);
    ScannedPdf source =
        new ScannedPdf()
            .contents(new byte[0], false)
            .contents("q Q\n".getBytes(StandardCharsets.US_ASCII), false)
            .contents(deflated(image), true)
            .contents(Arrays.copyOf(deflated(image), deflated(image).length - 4), true)
            .contents("q zw%ot zwot Q\n zwot".getBytes(StandardCharsets.US_ASCII), false)
            .contents(noise, true)
            .contents(cut, true);
    BatchSummary batch = batch(List.of(source.save(source())), false, Optional.empty(), "original");
    assertThat(batch.donePages()).isEqualTo(4);
    for (int page = 5; page <= 7; page++) {
      String told = "doc.pdf, page %d, is damaged: what it draws cannot be decoded".formatted(page);
      assertThat(failures(batch)).anyMatch(f -> f.contains(told));
    }
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/doc/doc.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(7);
    }
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
      packing.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void sameInputGivesTheSameBytes() throws Exception {
    ScannedPdf source = new ScannedPdf().scan().read(POOR).turned(90).bookmark("Sports", 2);
    byte[] first = Files.readAllBytes(run(source, false));
    batch(List.of(source()), false, Optional.empty(), "original", "again");
    assertThat(Files.readAllBytes(folder.resolve("again/doc/doc.pdf"))).isEqualTo(first);
  }

  private static Path cut(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    return Files.write(file, java.util.Arrays.copyOf(whole, 900));
  }

  private static List<String> failures(BatchSummary batch) {
    return batch.documents().stream()
        .flatMap(document -> document.pages().stream())
        .flatMap(page -> page.failure().stream())
        .toList();
  }

  private static byte[] image(PDPage page) throws IOException {
    COSName name =
        StreamSupport.stream(page.getResources().getXObjectNames().spliterator(), false)
            .findFirst()
            .orElseThrow();
    PDImageXObject image = (PDImageXObject) page.getResources().getXObject(name);
    return image.getCOSObject().createRawInputStream().readAllBytes();
  }

  private static PDMetadata metadata(PDDocument pdf) {
    return pdf.getDocumentCatalog().getMetadata();
  }

  private static List<Integer> turns(PDDocument pdf) {
    return StreamSupport.stream(pdf.getPages().spliterator(), false)
        .map(PDPage::getRotation)
        .toList();
  }

  private static List<String> bookmarks(PDDocument pdf) throws IOException {
    List<String> marks = new java.util.ArrayList<>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
      marks.add(item.getTitle() + " -> " + page);
    }
    return marks;
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).strip().replaceAll("\\s+", " ");
  }

  private String clean() throws IOException {
    return Files.readString(folder.resolve("out/doc/doc.txt"));
  }

  private Path source() {
    return folder.resolve("doc.pdf");
  }

  private Path run(ScannedPdf source, boolean redo) throws Exception {
    return run(source, redo, "1-end");
  }

  private Path run(ScannedPdf source, boolean redo, String pages) throws Exception {
    Path file = source.save(source());
    BatchSummary batch = batch(List.of(file), redo, Optional.of(pages), "original");
    assertThat(failures(batch)).isEmpty();
    return folder.resolve("out/doc/doc.pdf");
  }

  private BatchSummary batch(List<Path> sources, boolean redo, Optional<String> pages, String image)
      throws Exception {
    return batch(sources, redo, pages, image, "out");
  }

  private BatchSummary batch(
      List<Path> sources, boolean redo, Optional<String> pages, String image, String out)
      throws Exception {
    RunOptions options =
        new RunOptions(
            sources,
            folder.resolve(out),
            "eng",
            1,
            Set.of("txt", "pdf"),
            pages,
            Optional.empty(),
            100,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            true,
            redo,
            true,
            Map.of("pdf-image", image));
    GoodText good = new GoodText(EnglishLexicon.standard(), "eng");
    return new Pipeline(
            options,
            Progress.SILENT,
            new PageReader(
                PdfInTest::prepared,
                prepared -> prepared,
                (prepared, target) -> {},
                page -> !redo && good.test(page)),
            this::engine,
            new Repairer(List.of(), Lexicon.of(Set.of()), Thresholds.DEFAULT),
            new Outputs(Outputs.named(options.formats()), "en", options.settings()),
            new Keys(options, "test", ""))
        .run(Scans.find(sources, pages, Optional.empty(), 100));
  }

  private static PreparedImage prepared(ScanImage scan) {
    return new PreparedImage(
        scan, scan.pixels(), 300, PageTransform.IDENTITY, List.of(), Map.of(), Map.of());
  }

  private OcrEngine engine() {
    return new OcrEngine() {
      @Override
      public Page recognize(PreparedImage image) {
        read.incrementAndGet();
        return org.stet.testing.Readings.line(image, 120, 300, "Read anew " + image.scan().page());
      }

      @Override
      public void close() {}
    };
  }
}
