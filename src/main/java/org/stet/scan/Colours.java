package org.stet.scan;

/** What is wanted of a scan's colours. */
public enum Colours {
  /** As the file has them: what is read, and what outputs show. */
  KEPT,
  /** Brightness only, never more than a byte a pixel: for looking at very large scans. */
  AS_GRAY
}
