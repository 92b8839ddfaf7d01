import LessonDocument
import SentenceChecks
import Testing
import Wording

/// Whatever can be wrong with a lesson's file is said in both languages, with the same facts.
@Suite struct ToldTests {
    /// They end in a vowel, in ㄹ, in another consonant and in Latin letters and digits, which ask for other particles.
    static let names = ["나무", "모델", "층", "units", "model", "LSTM", "list", "x1", "x2"]

    @Test(arguments: names)
    func everyFaultIsSaidInBothLanguages(name: String) {
        for fault in Self.faults(name) {
            let faults = sentenceFaults(LessonError(fault))
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }
    }

    @Test func noCaseIsWithoutAnExample() throws {
        let folder = "Sources/LessonDocument/"
        let files = [
            "Lesson/LessonError.swift", "Lesson/ExpectedValue.swift", "Lesson/UnreadableFile.swift", "Lesson/YAMLFault.swift", "Lesson/PictureFault.swift",
            "Lesson/FrontMatterSlip.swift", "Lesson/Lookalike.swift", "Markdown/ForeignMark.swift", "Lesson/ForeignKey.swift", "Lesson/ElementFault.swift",
            "Lesson/DataFault.swift", "Formula/FormulaFault.swift", "Expectation/BoundNumberFault.swift",
        ]
        let declared = try DeclaredCases(in: files.map { folder + $0 }).names
        #expect(declared.count > 90)
        let missing = declared.subtracting(Self.faults("a").map(CaseName.within).joined())
        #expect(missing.isEmpty, "\(missing.map(\.description).sorted())")
    }

    @Test(arguments: [
        ("title: A: B", "따옴표로"), ("title: [a", "따옴표로"), ("title: {a", "따옴표로"), ("title: \"a", "따옴표가 닫히지"),
        ("title: @a", "따옴표로"), ("title: `a`", "따옴표로"), ("title: a\nlang", "`:`이 없습니다"),
        ("title: \"\\q\"", "작은따옴표를 쓰거나"), ("title: \"a\" b", "따옴표로"), ("params:\n\ta: 1", "탭이 아니라 빈칸"), ("title: - a", "따옴표로"),
        ("title: * a", "따옴표로"), ("title: | a", "따옴표로"), ("title: !!<", "따옴표로"),
    ])
    func yamlIsExplainedPlainly(yaml: String, expected: String) throws {
        let error = try #require(LessonDocumentTests.faults("---\n\(yaml)\n---\n```swift\n1\n```\n").first)
        let korean = error.told(in: .korean)
        #expect(korean.contains(expected), "\(korean) | \(error.message)")
        #expect(sentenceFaults(error).isEmpty)
    }

    private static func faults(_ name: String) -> [LessonError.Fault] {
        let files: [UnreadableFile] = [.noPermission, .special, .other("디스크를 읽지 못했습니다")]
        let formulas: [FormulaFault] = [
            .unknownCommand("\\\(name)"), .unknownEnvironment(name, valid: ["cases"]), .missingArgument(of: "\\\(name)"), .missingBracket(after: "\\\(name)"),
            .unclosedBrace, .strayBrace, .unclosedEnvironment(name), .strayEnd(name), .leftWithoutRight, .rightWithoutLeft, .strayAlignment, .strayLineBreak,
            .doubleScript("^"), .doubleScript("_"), .tooDeep,
        ]
        let yaml: [YAMLFault] = [
            .colonWithinValue, .noColon, .noKey, .openList, .openMapping, .noDash, .openQuote, .unfitStart, .unknownEscape, .tab, .listInLine, .keyInLine,
            .markWithoutName, .textBehindBlockMark, .tag, .controlCharacter, .secondDocument, .unevenIndent, .other(name),
        ]
        let expected: [ExpectedValue] = [
            .text, .scalar, .names, .wholeNumber, .seconds, .flag, .flagOrFold, .flagOrTest, .id, .languageTag, .lessonFile, .nameLines, .optionLines,
            .pictureWidth,
            .fileLines, .fileName,
        ]
        let found: [FoundValue] = [.nothing, .value(name), .keyLines, .list, .alias]
        let own: [LessonError.Fault] = [
            .missingFile, .folder, .tooLarge(byteCount: 5_000, limit: 4_000), .notUTF8(byte: 0xFF), .emptyLesson, .noBlocks, .noBlockButFence(name),
            .otherFile("ipynb"), .otherFile("py"), .unclosedFrontMatter,
            .frontMatterTooLarge(limit: 65_536), .frontMatterTooDeep, .frontMatterAlias, .frontMatterNotKeys, .duplicateKey(name),
            .unknownKey(name, valid: ["title", "lang"]), .keyNotName(found: .list), .invalidParameterName(name), .missingNeighbour("\(name).md"),
            .unknownNote(name),
            .unusedNote(name), .duplicateNote(name, firstLine: 4), .unknownCallOut(name, valid: ["NOTE", "TIP"]), .callOutWithText("NOTE"), .rawHTML(name),
            .unclosedMarkup("<!--", end: "-->"),
            .outerPicture, .unsafeLink, .pictureWithoutAddress, .missingLinkedFile("\(name).md"), .missingAnchor(name),
            .missingAnchorElsewhere(name, file: "week7.md"), .linkWithoutFigure(block: name),
            .shortRows(columns: 3, limit: 900), .longRow(cells: 4, columns: 3), .unclosedFence(opening: "`~~~\(name)`"), .fenceWithinFence(openedAt: 7),
            .unknownInfoWord(name, valid: ["no-run"]), .unknownOutputWord(name, valid: ["exact", "any"]), .boundNumber(.noNumber),
            .boundNumber(.noExpression), .boundNumber(.unclosed),
            .unknownDirective(name, valid: ["echo"]), .malformedDirective, .misplacedDirective, .duplicateDirective(name), .invalidID(name),
            .duplicateID(name, firstLine: 3),
        ]
        let pictures: [PictureFault] = [
            .missing(name), .outside(name), .unreadable(name), .unknownFormat(name), .tooLarge(name, byteCount: 5_000, limit: 4_000),
            .large(name, byteCount: 2_000_000), .beyondPage(name, byteCount: 20_000_000, limit: 8_000_000), .attribute("{\(name)}"),
            .attributeApart("{width=60%}"),
        ]
        let elements: [ElementFault] = [
            .unclosed("kbd"), .unclosed("details"), .unopened("b"), .unopened("details"), .withinLine("summary"), .looseSummary,
        ]
        let data: [DataFault] = [
            .missing(name), .outside(name), .folder(name), .unreadable(name, .special), .tooLarge(name, byteCount: 5_000, limit: 4_000), .tooMuch(limit: 4_000),
            .unknownKind(name, valid: ["csv", "tsv"]), .invalidName(name), .takenName(name), .noFile(name), .misfitOption(name, kind: .txt),
            .misfitOption(name, kind: .npz), .unknownEncoding(name, valid: ["utf-8", "cp949"]), .unknownName(name, file: "mine.tsv", known: ["reviews"]),
            .unknownName(name, file: "mine.tsv", known: []),
            .given(name, file: "/tmp/\(name).tsv", .missing(name)), .given(name, file: "/tmp", .folder("/tmp")),
        ]
        let slips: [FrontMatterSlip] = [
            .needsQuotes(sign: ":", line: "title: \"\(name): 1\""), .cutByComment(line: "title: \"\(name) # 1\""), .belongsUnderParams(key: name, value: "3"),
            .quotedNumber(line: "seed: 7"), .languageTag("kr", right: "ko"), .listOfKeys(under: "params", line: "\(name): 3"),
            .openList(line: "author: [\(name)]"),
        ]
        let marks: [ForeignMark] = [
            .headingAttributes("{#a}", address: name), .attributes("{.a}"), .fencedDiv(":::a", callOut: "NOTE"), .fencedDiv(":::a", callOut: nil),
            .admonition("!!! a", callOut: "NOTE"), .citation("[@a]", key: "a"), .crossReference("@fig-a"), .shortcode("{{< a >}}"), .inlineNote("^[a]"),
            .wikiLink("[[\(name)]]", right: "[a](a.md)"), .environment("\\begin{align}"), .styled("x^2^", right: "<sup>2</sup>"),
        ]
        let lookalikes: [Lookalike] =
            [
                .fence("{\(name)}", right: "swift"), .directive("// | echo: false", right: "//| echo: false"), .frontMatter, .stars(right: nil),
                .stars(right: "**\(name)** b"), .formula("\\(\(name)\\)", right: "$\(name)$"), .display, .openStars, .openFormula,
                .dashes(1, columns: 2, right: "|---|---|"), .dashes(0, columns: 2, right: "|---|---|"),
                .heading("#\(name)", right: "# \(name)"),
            ] + marks.map(Lookalike.elsewhere)
        let foreign: [ForeignKey] = [
            .directive(name, right: ["//| echo: false", "//| output: false"]), .needlessDirective(name), .key(name, right: "lang: ko"), .needlessKey(name),
            .underExecute(key: name, value: "false"), .severalDirectives(right: ["//| echo: \(name)", "//| eval: false"]),
            .directiveWithoutColon(right: "//| id: \(name)"), .optionBehindFence(name, right: "//| echo: false"), .needlessOption(name), .codeBehindFence,
            .keyWithoutColon(right: "title: \(name)"), .wideColon(right: "title: \(name)"), .frontMatterMarks("+++"), .fenceMarks("'''swift"),
        ]
        return own + foreign.map(LessonError.Fault.foreign) + slips.map(LessonError.Fault.slip)
            + lookalikes.map(LessonError.Fault.lookalike)
            + pictures.map(LessonError.Fault.picture) + elements.map(LessonError.Fault.element) + data.map(LessonError.Fault.data)
            + files.map(LessonError.Fault.unreadable) + formulas.map(LessonError.Fault.formula)
            + yaml.map(LessonError.Fault.brokenYAML)
            + expected.map { .wrongType(key: name, expected: $0, found: .value(name)) } + found.map { .wrongType(key: name, expected: .text, found: $0) }
            + expected.map { .invalidDirectiveValue(key: name, expected: $0, found: .nothing) }
    }
}
