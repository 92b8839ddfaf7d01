import Foundation
import Testing

/// `lessons diff`, as the README's three moves have it.
struct DifferenceTests {
    private static let lesson = """
        # Forgetting

        ```swift
        let memory = (0..<10).map { pow(0.5, Double($0)) }
        plot([Line("what is left", memory)], xLabel: "time step", yLabel: "share", title: "")
        ```

        ```swift
        print("the same")
        ```

        """

    @Test("what a plot shows is kept from run to run, and told by the ends of its lines")
    func threeMoves() throws {
        let command = try Command()
        for share in ["0.5", "0.9"] {
            try command.write(Self.lesson.replacing("0.5", with: share), to: "forgetting.md")
            #expect(try command.run("run", "forgetting.md").status == 0)
        }
        let result = try command.run("diff", "forgetting.md")
        #expect(result.status == 0 && result.output.contains("what is left  1.000 … 0.002  1.000 … 0.387"), "\(result.output)")
        let page = try #require(command.read("Output/forgetting.diff.html"))
        #expect(page.contains("what is left: 1.000 … <del>0.002</del> → 1.000 … <ins>0.387</ins>"))
        #expect(page.components(separatedBy: "<path class=\"series s0\"").count == 3 && page.contains("The same: block-2"))
        // So is the prose, in both runs' words.
        try command.write(Self.lesson.replacing("0.5", with: "0.9").replacing("# Forgetting", with: "# Forgetting\n\nIt is slow."), to: "forgetting.md")
        #expect(try command.run("run", "forgetting.md", environment: ["TZ": "Asia/Seoul"]).status == 0)
        #expect(try command.run("diff", "forgetting.md").output.contains("1 paragraph"))
        #expect(command.read("Output/forgetting.diff.html")?.contains("<ins>It is slow.</ins>") == true)
        // A run's moment is told in the zone of who ran it, also by the page.
        #expect(command.read("Output/forgetting.html")?.firstMatch(of: #/<time datetime="[^"]*\+09:00">[-0-9]* [0-9:]* \(UTC\+9\)</time>/#) != nil)
        try command.write(Self.lesson.replacing("0.5", with: "0.9"), to: "forgetting.md")
        #expect(try command.run("run", "forgetting.md").status == 0)
        // A run that is remembered as a whole has its outputs too.
        #expect(try command.run("run", "forgetting.md").status == 0)
        #expect(try command.run("diff", "forgetting.md", "--from", "4").output.contains("1.000 … 0.002  1.000 … 0.387"))
        #expect(try command.run("diff", "forgetting.md").output.contains("The results are the same."))
    }
}
