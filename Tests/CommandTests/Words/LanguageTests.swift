import Foundation
import Testing

/// In which language the command speaks: `--lang`, else the lesson's, else the locale's, else English.
struct LanguageTests {
    private static func lesson(_ lang: String?) -> String {
        "---\ntitle: T\n\(lang.map { "lang: \($0)\n" } ?? "")---\n\n```swift\n//| id: one\nlet list = [1]\nlist[3]\n```\n\n```swift\n//| id: two\n1 + 1\n```\n"
    }

    @Test(
        "the lesson's language goes before the locale, and --lang before both",
        arguments: [
            (nil, "C.UTF-8", [], false), (nil, "ko_KR.UTF-8", [], true), ("ko", "C.UTF-8", [], true), ("en", "ko_KR.UTF-8", [], false),
            ("ja", "ko_KR.UTF-8", [], true), ("ko", "ko_KR.UTF-8", ["--lang", "en"], false), ("en", "C.UTF-8", ["--lang=ko"], true),
        ] as [(String?, String, [String], Bool)])
    func choice(_ lang: String?, _ locale: String, _ options: [String], _ isKorean: Bool) throws {
        let command = try Command()
        try command.write(Self.lesson(lang), to: "a.md")
        let result = try command.start(["run", "a.md"] + options, environment: ["LC_ALL": locale]).result()
        #expect(result.status == 1)
        #expect(result.errors.contains(":1: \(isKorean ? "오류" : "error"): "), "\(result.errors)")
        let log = try command.start(["run", "a.md", "-v", "--log-format", "json"] + options, environment: ["LC_ALL": locale]).result().output
        #expect(log.contains(isKorean ? "\"why\":\"이전 결과\"" : "\"why\":\"reused\""), "\(log)")
    }

    @Test("LC_MESSAGES and LANG count where LC_ALL says nothing")
    func locales() throws {
        let command = try Command()
        for (name, value, isKorean) in [("LANG", "ko_KR.UTF-8", true), ("LC_MESSAGES", "ko", true), ("LANG", "en_GB.UTF-8", false)] {
            let environment = ["LC_ALL": "", "LC_MESSAGES": "", "LANG": ""].merging([name: value]) { $1 }
            let output = try command.run("list", environment: environment).output
            #expect(Catalogue.hasHangul(output) == isKorean, "\(name) \(output)")
        }
    }

    @Test("a lesson that can't be read is told of in its own language")
    func unreadable() throws {
        let command = try Command()
        try command.write("---\ntitel: x\nlang: ko\n---\n\n```swift\n1\n```\n", to: "a.md")
        for arguments in [["run", "a.md"], ["check", "a.md"]] {
            let result = try command.start(arguments).result()
            #expect(result.status == 2 && result.errors.hasPrefix("a.md:2:1: 오류: "), "\(result.errors)")
        }
    }

    @Test("what is kept of a run in one language is told in another")
    func kept() throws {
        let command = try Command()
        try command.write(
            "```swift\n//| id: fails\n//| error: true\nlet list = [1]\nlist[3]\n```\n\n```swift\n//| id: long\nfor _ in 0..<60 { bars([\"a\"], [1]) }\n```\n",
            to: "a.md")
        for (language, word, rest) in [
            ("en", "error", "10 more charts and tables are not shown"), ("ko", "오류", "그림과 표 10개는 생략합니다"),
            ("en", "error", "10 more charts and tables are not shown"),
        ] {
            let log = try command.run("run", "a.md", "--lang", language, "--log-format", "json").output
            #expect(log.contains(rest), "\(language)")
            // The page speaks its lesson's language, whatever the terminal says.
            #expect(try command.run("run", "a.md", "--lang", language, "-t", "text", "-o", "-").output.contains("a.md:5:1: error: "))
            #expect(try command.run("run", "a.md", "--lang", language, "-P", "x:1").errors.contains("a.md: \(word): "))
        }
        #expect(try command.run("run", "a.md").output.contains("reused"))
    }

    @Test("a difference between two runs is told in the lesson's language, page and all")
    func difference() throws {
        let command = try Command()
        for number in [1, 2] {
            try command.write("---\nlang: ko\n---\n\n```swift\n//| id: one\nprint(\"값\", \(number))\n```\n", to: "a.md")
            _ = try command.run("run", "a.md")
        }
        let result = try command.run("diff", "a.md")
        #expect(result.output.contains("블록  항목  이전  지금"), "\(result.output)")
        #expect(command.read("Output/a.diff.html")?.contains("<html lang=ko class=ko>") == true)
    }
}
