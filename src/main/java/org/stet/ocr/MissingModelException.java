package org.stet.ocr;

/** A language whose OCR model is nowhere to be found; the message says how to get it. */
public final class MissingModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MissingModelException(String message) {
    super(message);
  }
}
