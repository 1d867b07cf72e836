package org.stet.ocr;

/** A page that the OCR engine could not read; the message says why and what to do. */
public final class OcrException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OcrException(String message) {
    super(message);
  }

  public OcrException(String message, Throwable cause) {
    super(message, cause);
  }
}
