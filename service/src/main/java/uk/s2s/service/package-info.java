/** The web application: this package holds the application class alone, each feature has its own. */
@NullMarked
package uk.s2s.service;

import org.jspecify.annotations.NullMarked;
