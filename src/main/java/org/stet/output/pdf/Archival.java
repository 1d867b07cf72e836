package org.stet.output.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Takes out of a document that came as PDF what PDF/A forbids and nobody reads: scripts, actions,
 * hints for printing. What can be seen stays, even where PDF/A forbids it: then the file does not
 * call itself PDF/A.
 */
final class Archival {

  private static final Set<String> FORBIDDEN_NOTES =
      Set.of("3D", "Sound", "Screen", "Movie", "RichMedia", "FileAttachment");

  private static final int HIDDEN_OR_NOT_PRINTED = 1 | 2 | 32 | 256;
  private static final int PRINTED = 4;

  private final PDDocument pdf;
  private boolean holds = true;

  Archival(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** True when nothing is left that PDF/A-2b is known to forbid; ask after {@link #clean}. */
  boolean holds() {
    return holds;
  }

  void clean() throws IOException {
    pdf.setVersion(1.7f);
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    COSDictionary root = catalog.getCOSObject();
    for (String key : List.of("AA", "Perms", "Requirements", "Version", "Collection")) {
      root.removeItem(COSName.getPDFName(key));
    }
    if (isScript(root.getDictionaryObject(COSName.OPEN_ACTION))) {
      root.removeItem(COSName.OPEN_ACTION);
    }
    COSDictionary names = root.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      names.removeItem(COSName.getPDFName("JavaScript"));
      holds &= !names.containsKey(COSName.EMBEDDED_FILES);
    }
    COSDictionary form = root.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null) {
      form.removeItem(COSName.getPDFName("XFA"));
      form.removeItem(COSName.getPDFName("NeedAppearances"));
    }
    holds &= !root.containsKey(COSName.OCPROPERTIES);
    for (PDPage page : pdf.getPages()) {
      page.getCOSObject().removeItem(COSName.AA);
      cleanNotes(page);
    }
    holds &= new SheetCheck().passes(pdf);
  }

  private static boolean isScript(@org.jspecify.annotations.Nullable COSBase action) {
    return action instanceof COSDictionary dictionary
        && Stream.of("GoTo", "URI").noneMatch(dictionary.getNameAsString(COSName.S)::equals);
  }

  private void cleanNotes(PDPage page) throws IOException {
    for (PDAnnotation note : page.getAnnotations()) {
      COSDictionary object = note.getCOSObject();
      object.removeItem(COSName.AA);
      if (isScript(object.getDictionaryObject(COSName.A))) {
        object.removeItem(COSName.A);
      }
      boolean needsNoLook = Set.of("Popup", "Link").contains(note.getSubtype());
      boolean isHidden = (note.getAnnotationFlags() & HIDDEN_OR_NOT_PRINTED) != 0;
      holds &= !FORBIDDEN_NOTES.contains(note.getSubtype());
      holds &= note.getSubtype().equals("Popup") || !isHidden;
      holds &= needsNoLook || note.getNormalAppearanceStream() != null;
      if (!note.getSubtype().equals("Popup")) {
        note.setAnnotationFlags(note.getAnnotationFlags() | PRINTED);
      }
    }
  }
}
