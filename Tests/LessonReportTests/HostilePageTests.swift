import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing
import Wording

/// A lesson is somebody else's document: whatever its texts say, nothing of them becomes markup.
@Suite struct HostilePageTests {
    static let attack = "\"'><script>window.hacked='text'</script><img src=x onerror=\"window.hacked='img'\"><svg onload=alert(1)></code></pre>]]>-->"

    static func run() throws -> LessonRun {
        let quoted = attack.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let text = """
            ---
            title: "\(quoted)"
            subtitle: "\(quoted)"
            author: "\(quoted)"
            date: "\(quoted)"
            description: "\(quoted)"
            lang: en
            params:
              name: "\(quoted)"
            ---
            # \(attack)

            ## <script>window.hacked='heading'</script> `\(attack)`

            \(attack)

            $\\text{\(attack)} x_{"<img src=x>"} < b$ and $$\\operatorname{<script>window.hacked='formula'</script>}$$

            <script>window.hacked='block'</script>

            <style>body { background: url(https://example.org/track) }</style>

            [a](javascript:window.hacked='link') [b](data:text/html;base64,PHNjcmlwdD4=) <javascript:alert(1)> [c](&#106;avascript:alert(1))
            [d](  javascript:alert(1)) [e](vbscript:x "\(quoted)") [f](https://example.org "\(quoted)") [g](file:///etc/passwd)

            ![\(attack)](https://example.org/track.png) ![x](javascript:alert(1)) ![y](data:image/svg+xml;base64,PHN2Zz4=)
            ![z](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==)

            | \(attack) | b |
            |---|---|
            | [x](javascript:alert(1)) | <iframe src="https://example.org"></iframe> |

            ```\(attack.filter { $0 != "`" })
            \(attack)
            ```

            ```swift
            //| caption: \(attack)
            //| alt: \(attack)
            let a = "\(attack)" // \(attack)
            ```

            ```swift
            //| id: last
            "</script><script>window.hacked='code'</script>"
            ```
            """
        let lesson = try Lesson(parsing: text, file: "\(attack).md")
        let plot = Plot(
            title: attack,
            panels: [.init(xLabel: attack, yLabel: attack, series: [.init(name: attack, x: [1, 2], y: [1, 2])], marker: .init(x: 1, label: attack))])
        let outputs: [Output] = [
            .text(attack + "\u{1B}[31m\u{0}\n"), .value(text: attack, shape: attack), .chart(.init(plot)),
            .chart(.init(Table(columns: [attack], rows: [[attack]]))),
            .chart(
                .init(ModelSummary(modelName: attack, rows: [.init(name: attack, kind: attack, outputShape: [nil], parameterCount: 1, derivation: attack)]))),
            .chart(.init(Histogram(counts: [1], edges: [0, 1]))),
        ]
        let problem = Problem(
            file: attack, line: 5, column: 3, length: 9, message: Sentence(same: attack + "`\(attack)`"), suggestion: attack, sourceLine: attack,
            notes: [Sentence(same: attack)])
        return LessonRun(
            lesson: lesson,
            blocks: lesson.blocks.map {
                BlockRun(block: $0, status: .failed, outputs: outputs, problem: problem, margin: [.init(line: $0.codeLine + 2, text: attack)])
            },
            status: .failed, seconds: .nan,
            provenance: Provenance(
                version: attack, seed: 1, parameters: [.init(name: attack, value: attack)],
                data: [.init(name: attack, fingerprint: attack, isSample: true)], machine: attack, date: attack))
    }

    @Test func nothingOfItBecomesMarkup() throws {
        let (whole, source) = (try htmlPage(Self.run()), #/<p class=source>.*?</p>/#)
        #expect(whole.contains(source))
        let page = whole.replacing(source, with: "")
        #expect(page.components(separatedBy: "<script").count == 3, "the page's own two scripts")
        #expect(!page.contains("<img src=x") && !page.contains("<svg onload") && !page.contains("<iframe") && !page.contains("<style>body"))
        for address in ["javascript:", "vbscript:", "data:text", "data:image/svg", "file:"] {
            for quote in ["", "\""] { #expect(!page.contains("href=\(quote)\(address)") && !page.contains("src=\(quote)\(address)"), "\(address)") }
        }
        #expect(!page.contains("src=\"https:") && !page.contains("\u{1B}") && !page.contains("\u{0}"))
    }

    @Test func thePolicyAllowsThePagesOwnScriptAlone() throws {
        let page = try htmlPage(Self.run())
        let policy = try #require(page.firstMatch(of: #/http-equiv=Content-Security-Policy content="([^"]+)"/#)).1
        #expect(policy.contains("default-src &#39;none&#39;") && policy.contains("base-uri &#39;none&#39;") && policy.contains("img-src data:"))
        #expect(!policy.contains("unsafe-inline") && !policy.contains("*"))
        #expect(policy.components(separatedBy: "sha256-").count == 4)
    }
}
