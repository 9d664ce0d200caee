package uk.s2s.service.lostpupils.pickup;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Network addresses without their end: enough to tell a school's network, not a person's machine. */
final class Network {

    private static final int KEPT_OF_FOUR = 3;
    private static final int KEPT_OF_SIXTEEN = 6;

    private Network() {}

    /** The first three of the four bytes of an address, or the first six of sixteen. */
    static String of(String address) {
        try {
            InetAddress whole = InetAddress.getByName(address);
            byte[] bytes = whole.getAddress();
            Arrays.fill(bytes, whole instanceof Inet4Address ? KEPT_OF_FOUR : KEPT_OF_SIXTEEN, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException odd) {
            return "unknown";
        }
    }
}
