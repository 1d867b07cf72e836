package org.stet.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Takes the text out of a page that nobody can see: what is shown in the invisible mode, also in
 * forms, and what lies under a scan that covers the whole page.
 */
final class UnseenText {

  private final PDResources resources;
  private final boolean scanCovers;
  private boolean found;
  private boolean textStays;

  /**
   * @param resources of the page, its own; forms with such text and unused fonts are taken out
   * @param scanCovers whether the page is a scan, over all that is drawn before it
   */
  UnseenText(PDResources resources, boolean scanCovers) {
    this.resources = resources;
    this.scanCovers = scanCovers;
  }

  /** True when there was such text. */
  boolean found() {
    return found;
  }

  /** What a page draws, without such text. */
  List<Object> without(PDContentStream page) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    List<Object> kept = seen(tokens, resources, scanCovers ? lastImage(tokens) : 0);
    if (found && !textStays) {
      resources.getCOSObject().removeItem(COSName.FONT);
      return TextState.withoutFonts(kept);
    }
    return found ? kept : tokens;
  }

  private List<Object> seen(List<Object> tokens, PDResources own, int hiddenBefore)
      throws IOException {
    TextState state = new TextState();
    TokenFilter kept = new TokenFilter();
    for (int i = 0; i < tokens.size(); i++) {
      Object token = tokens.get(i);
      if (!(token instanceof Operator operator)) {
        kept.operand(token);
        continue;
      }
      state.see(operator, kept.operands());
      if (TextState.shows(operator)) {
        if (state.isInvisible() || i < hiddenBefore) {
          found = true;
          kept.dropText(operator);
          continue;
        }
        textStays = true;
      }
      if (operator.getName().equals(OperatorName.DRAW_OBJECT) && isUnseenForm(kept, own)) {
        kept.drop();
        continue;
      }
      kept.operator(operator);
    }
    return kept.tokens();
  }

  /** Looks into a form that is drawn; what is left of it replaces it. */
  private boolean isUnseenForm(TokenFilter kept, PDResources own) throws IOException {
    if (!(kept.operands().get(0) instanceof COSName name)) {
      return false;
    }
    PDXObject object = own.getXObject(name);
    if (!(object instanceof PDFormXObject form)) {
      return false;
    }
    PDResources inner = form.getResources() == null ? own : form.getResources();
    UnseenText within = new UnseenText(inner, false);
    List<Object> left = within.seen(new PDFStreamParser(form).parse(), inner, 0);
    textStays |= within.textStays;
    if (!within.found) {
      return false;
    }
    found = true;
    if (left.stream().noneMatch(TextState::paints)) {
      return true;
    }
    replace(own, name, form, left);
    return false;
  }

  private static void replace(
      PDResources own, COSName name, PDFormXObject form, List<Object> tokens) throws IOException {
    COSStream stream = form.getCOSObject();
    COSStream copy = new COSStream();
    for (COSName key : stream.keySet()) {
      if (!key.equals(COSName.FILTER) && !key.equals(COSName.LENGTH)) {
        copy.setItem(key, stream.getItem(key));
      }
    }
    try (OutputStream out = copy.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    COSDictionary before = own.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSDictionary objects = before == null ? new COSDictionary() : new COSDictionary(before);
    objects.setItem(name, copy);
    own.getCOSObject().setItem(COSName.XOBJECT, objects);
  }

  private int lastImage(List<Object> tokens) throws IOException {
    int last = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals(OperatorName.DRAW_OBJECT)
          && tokens.get(i - 1) instanceof COSName name
          && resources.getXObject(name) instanceof PDImageXObject) {
        last = i;
      }
    }
    return last;
  }
}
