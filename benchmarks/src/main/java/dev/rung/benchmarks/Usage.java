package dev.rung.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one process used.
 *
 * @param wall milliseconds from its start to its end
 * @param cpu milliseconds of processor time, in user mode and in the kernel
 * @param peak mebibytes of memory at its peak
 */
record Usage(double wall, double cpu, double peak) {

    private static final String MARK = "usage:";

    /** Runs a command of ours to its end, and reads what it says of itself. */
    static Usage of(List<String> command) throws IOException, InterruptedException {
        long started = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        int exit = process.waitFor();
        double wall = (System.nanoTime() - started) / 1e6;
        int mark = output.lastIndexOf(MARK);
        if (exit != 0 || mark < 0) {
            throw new IOException("exit code " + exit + " of " + String.join(" ", command) + "\n" + output);
        }
        var figures = output.substring(mark + MARK.length()).strip().split(" ");
        return new Usage(wall, Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
    }

    /** The last act of each contender: says what its process used. Reads /proc, and so runs on Linux. */
    static void report() throws IOException {
        var stat = Files.readString(Path.of("/proc/self/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticksPerSecond = 100;
        double cpu = (Long.parseLong(fields[11]) + Long.parseLong(fields[12]))
                / ticksPerSecond
                * TimeUnit.SECONDS.toMillis(1);
        double peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
        System.out.println(MARK + cpu + " " + peak);
    }

    /** The median of each figure. */
    static Usage median(List<Usage> usages) {
        return new Usage(
                median(usages.stream().mapToDouble(Usage::wall).toArray()),
                median(usages.stream().mapToDouble(Usage::cpu).toArray()),
                median(usages.stream().mapToDouble(Usage::peak).toArray()));
    }

    /** How many times as much as the floor, figure by figure. */
    Usage over(Usage floor) {
        return new Usage(wall / floor.wall, cpu / floor.cpu, peak / floor.peak);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
