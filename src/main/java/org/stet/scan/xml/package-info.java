/** ALTO, hOCR and PAGE of any producer as input: the reading of others. */
@NullMarked
package org.stet.scan.xml;

import org.jspecify.annotations.NullMarked;
