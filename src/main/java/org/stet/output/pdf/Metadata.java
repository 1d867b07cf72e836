package org.stet.output.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.stet.output.Producer;

/**
 * Title, language, producer, and what makes the file PDF/A-2b. A document that came as PDF keeps
 * what it says of itself, its dates too; else a date is set only where the environment fixes one
 * ({@code SOURCE_DATE_EPOCH}, seconds), so that two runs give the same bytes.
 *
 * @param language BCP 47
 * @param information of the file that is written
 * @param kept what the packet of metadata goes on saying
 * @param archival whether the file may call itself PDF/A-2b
 */
record Metadata(
    String language, PDDocumentInformation information, DublinCore kept, boolean archival) {

  private static final String SRGB = "sRGB IEC61966-2.1";

  /** For a document made from images. */
  static Metadata of(String title, String language) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    Producer.date().ifPresent(date -> information.setCreationDate(calendar(date)));
    return new Metadata(language, information, DublinCore.NONE, true);
  }

  /** For a document that came as PDF. */
  static Metadata of(String title, String language, PDDocument pdf, boolean archival) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    DublinCore kept = DublinCore.of(pdf);
    if (isBlank(information.getTitle())) {
      information.setTitle(kept.title().orElse(title));
    }
    if (isBlank(information.getAuthor())) {
      kept.creator().ifPresent(information::setAuthor);
    }
    if (isBlank(information.getSubject())) {
      kept.description().ifPresent(information::setSubject);
    }
    information.setModificationDate(
        Producer.date().map(Metadata::calendar).orElse(information.getCreationDate()));
    String told = pdf.getDocumentCatalog().getLanguage();
    return new Metadata(isBlank(told) ? language : told, information, kept, archival);
  }

  /**
   * With the date of the issue.
   *
   * @param told takes the place of any other
   * @param printed stands in where the packet has none
   */
  Metadata dated(Optional<String> told, Optional<String> printed) {
    return (kept.isDated() ? told : told.or(() -> printed))
        .map(date -> new Metadata(language, information, kept.dated(date), archival))
        .orElse(this);
  }

  private static boolean isBlank(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank();
  }

  void put(PDDocument pdf) throws IOException {
    // The identifier of the file is a hash of this number and the information below.
    pdf.setDocumentId(0L);
    information.setProducer(Producer.NAME + " " + Producer.version());
    pdf.setDocumentInformation(information);
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    catalog.setLanguage(language);
    COSDictionary viewer =
        Optional.ofNullable(catalog.getViewerPreferences())
            .map(PDViewerPreferences::getCOSObject)
            .orElseGet(COSDictionary::new);
    PDViewerPreferences preferences = new PDViewerPreferences(viewer);
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    PDMetadata metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(
        new Xmp(language, information, kept, archival).packet().getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    if (catalog.getOutputIntents().isEmpty()) {
      catalog.addOutputIntent(intent(pdf));
    }
  }

  private static PDOutputIntent intent(PDDocument pdf) throws IOException {
    COSStream profile = Packed.stream(pdf, SrgbProfile.bytes());
    profile.setInt(COSName.N, 3);
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    dictionary.setItem(COSName.S, COSName.GTS_PDFA1);
    dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    PDOutputIntent intent = new PDOutputIntent(dictionary);
    intent.setInfo(SRGB);
    intent.setOutputConditionIdentifier(SRGB);
    return intent;
  }

  private static Calendar calendar(Instant instant) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(instant.toEpochMilli());
    return calendar;
  }
}
