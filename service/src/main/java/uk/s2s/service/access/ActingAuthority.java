package uk.s2s.service.access;

import java.io.Serializable;

/**
 * The local authority that acts for a school.
 *
 * @param number seven characters, such as {@code 926LLLL}
 */
public record ActingAuthority(String number, String name) implements Serializable {
    private static final long serialVersionUID = 1L;
}
