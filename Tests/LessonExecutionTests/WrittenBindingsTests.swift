import Foundation
import LessonExecution
import LessonLanguage
import Testing

/// All that RNN offers to any program, lessons are offered too, or the folder `ByHand` says why they are not; and what is committed of it is what
/// `bin/bindings` writes.
@Suite struct WrittenBindingsTests {
    /// The tool itself holds each public declaration against the two folders: what it can't bind, and nobody has bound or refused, is an error.
    @Test func areWhatTheToolWrites() throws {
        // This program is started in the folder of the build's products.
        let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let tool = products.appendingPathComponent("bindings")
        try #require(FileManager.default.isExecutableFile(atPath: tool.path), "there is no \(tool.path)")
        let process = Process()
        process.executableURL = tool
        process.arguments = [URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardizedFileURL.path, "--check"]
        let output = Pipe()
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
    }

    /// Names that were missing once.
    @Test(arguments: [
        "Loss", "Metric", "MersenneTwister", "Plot.Panel", "Plot.Series", "Plot.Marker", "Plot.Form", "ConfusionMatrix", "ModelSummary.Row", "HeatMap",
        "UnrolledNetwork.Layer",
        "ParameterExplanation.Term", "ModelComparison.Row", "PaddingLens.Word", "displayWidth", "tryPadSequences",
    ])
    func lessonsCanName(_ name: String) {
        #expect(NameDescription.text(of: name, in: .english) != nil)
    }

    @Test func twinsThrowWhatALessonCanCatch() throws {
        let declarations = LessonLanguage.Host.lessonDeclarations
        let twins = declarations.filter { $0.signature.contains("tryPredict(") || $0.signature.contains("tryMean(") }
        // One of models, one of tensors, and three of lists.
        #expect(twins.count == 5)
        for twin in twins { #expect(twin.signature.contains(") throws -> "), "\(twin.signature)") }
    }
}
