package dev.rung.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;

/**
 * What a command of a project runs on: the classes and libraries of the project, and what the plugin brings that the project does not have.
 *
 * @param project the folders and jars of the project
 * @param ofProject the libraries of the project
 * @param ofPlugin the libraries of the plugin
 */
record ClassPath(List<String> project, Set<Artifact> ofProject, List<Artifact> ofPlugin) {

    @Override
    public String toString() {
        var elements = new ArrayList<>(project);
        var known = ofProject.stream().map(ClassPath::key).collect(Collectors.toSet());
        ofPlugin.stream()
                .filter(artifact -> !known.contains(key(artifact)) && artifact.getFile() != null)
                .forEach(artifact -> elements.add(artifact.getFile().getPath()));
        return String.join(File.pathSeparator, elements);
    }

    private static String key(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getClassifier();
    }
}
