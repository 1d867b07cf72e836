/**
 * Reports for people: one HTML file a document with every correction and its image, one a batch.
 */
@NullMarked
package org.stet.output.report;

import org.jspecify.annotations.NullMarked;
