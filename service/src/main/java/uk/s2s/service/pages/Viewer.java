package uk.s2s.service.pages;

/** The little that the layout shows of whoever is signed in. */
public interface Viewer {

    String name();

    /** Name of the organisation that the viewer works as at the moment; empty while none is chosen. */
    String worksAs();

    /** Whether the viewer sends and receives files: school and LA users do. */
    boolean exchangesFiles();

    /** Whether the viewer works for a local authority and acts for a school in its place. */
    boolean actsForSchool();

    /** Whether the viewer works for a local authority. */
    boolean overseesSchools();

    boolean administers();

    /** Whether the viewer has the LRS role at the organisation. */
    boolean settlesExceptions();

    /** Whether the viewer searches the database of lost pupils: local authorities do. */
    boolean searchesLostPupils();

    boolean administersRegister();

    /** Whether there is more than one organisation to work as. */
    boolean canSwitch();
}
