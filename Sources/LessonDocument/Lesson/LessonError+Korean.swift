import Wording

extension LessonError {
    var korean: String {
        switch fault {
        case .missingFile: "이런 파일이 없습니다"
        case .folder: "레슨이 아니라 폴더입니다"
        case .unreadable(let reason): "파일을 읽을 수 없습니다: \(reason.korean)"
        case .tooLarge(let byteCount, let limit): "파일의 크기가 \(byteCount)바이트입니다. 레슨은 \(limit)바이트까지입니다"
        case .notUTF8(let byte):
            "파일이 UTF-8이 아닙니다. 여기에 바이트 \("0x\(String(byte, radix: 16, uppercase: true))".with(.이가)) 올 수 없습니다. UTF-8로 저장하세요"
        case .emptyLesson: "레슨이 비어 있습니다. `lessons new NAME` 명령으로 시작할 레슨을 만드세요"
        case .noBlocks: "레슨에 실행할 블록이 없습니다. 블록은 `swift`라고 적은 펜스입니다: ```swift … ```"
        case .noBlockButFence(let word):
            "레슨에 실행할 블록이 없습니다. \(word.isEmpty ? "이 펜스에는 아무 단어도 없습니다" : "이 펜스에는 `\(word)`\(Lookalike.quoting(word)) 적혀 있습니다"). 블록의 첫 줄은 ```swift입니다"
        case .otherFile(let ending):
            "이 파일은 레슨이 아니라 \(ending == "ipynb" ? "노트북" : "프로그램")입니다. 레슨은 Markdown 파일(`.md`)이고 `lessons new NAME` 명령으로 만들 수 있습니다"

        case .unclosedFrontMatter: "여기서 시작한 머리말이 닫히지 않았습니다. `---` 한 줄로 끝내세요"
        case .frontMatterTooLarge(let limit): "머리말이 \(limit)바이트를 넘습니다"
        case .frontMatterTooDeep: "머리말이 너무 깊이 중첩되어 있습니다"
        case .frontMatterAlias: "레슨의 머리말에서는 앵커 `&`와 별칭 `*`를 쓰지 않습니다. 텍스트라면 따옴표로 감싸세요"
        case .brokenYAML(let fault): "머리말이 올바른 YAML이 아닙니다: \(fault.korean)"
        case .frontMatterNotKeys: "머리말은 `key: value` 꼴의 줄이어야 합니다"
        case .duplicateKey(let key): "\("`\(key)`".with(.을를)) 두 번 적었습니다"
        case .unknownKey(let key, let valid): "알 수 없는 키 `\(key)`입니다" + (valid.isEmpty ? "" : ". 쓸 수 있는 키는 \(list(valid))입니다")
        case .keyNotName(let found): "키는 이름이어야 하는데 \(found.korean)"
        case .wrongType(let key, let expected, let found): "`\(key)`에는 \(expected.korean.with(.이가)) 와야 하는데 \(found.korean)"
        case .invalidParameterName(let name):
            "\("`\(name)`".with(.은는)) 매개변수의 이름이 될 수 없습니다. 블록이 상수로 읽으므로 Swift 이름이어야 합니다"
        case .missingNeighbour(let file): "이 레슨 옆에 레슨 \("`\(file)`".with(.이가)) 없습니다"
        case .data(let fault): fault.korean

        case .slip(let slip): slip.korean
        case .lookalike(let lookalike): lookalike.korean
        case .foreign(let key): key.korean
        case .boundNumber(let fault): fault.korean
        case .formula(let fault): fault.korean
        case .unknownNote(let name): "각주 \("`[^\(name)]`".with(.이가)) 없습니다. 문단 하나를 따로 두어 `[^\(name)]: …`라고 쓰세요"
        case .unusedNote(let name): "이 각주를 가리키는 곳이 없습니다. 필요한 자리에 \("`[^\(name)]`".with(.을를)) 쓰세요"
        case .duplicateNote(let name, let line): "각주 \("`[^\(name)]`".with(.은는)) \(line)행에 이미 있습니다"
        case .unknownCallOut(let word, let valid): "알 수 없는 알림 상자 `\(word)`입니다. 쓸 수 있는 것은 \(list(valid))입니다"

        case .callOutWithText(let word):
            "인용문으로 보입니다. 알림 상자가 되려면 `[!\(word)]`만 한 줄에 있어야 합니다. 뒤의 글은 다음 줄에 `> `와 함께 쓰세요"
        case .rawHTML(let name) where ProseElement(rawValue: name.lowercased())?.isTag == true:
            "속성이 있는 \("`<\(name)>`".with(.은는)) 글자 그대로 보입니다. 속성 없이 `<\(name)>`\(Lookalike.quoting(name)) 쓰세요"
        case .rawHTML(let name):
            "페이지는 레슨의 HTML을 받지 않으므로 \("`<\(name)>`".with(.은는)) 글자 그대로 보입니다. Markdown으로 쓰거나, 레슨을 믿는다면 `--unsafe-html`을 쓰세요"
        case .unclosedMarkup(let start, let end): "\("`\(start)`".with(.이가)) 닫히지 않아 그 뒤를 읽지 못합니다. \("`\(end)`".with(.으로)) 끝내세요"
        case .element(let fault): fault.korean
        case .picture(let fault): fault.korean
        case .outerPicture: "페이지는 밖에서 아무것도 불러오지 않으므로 이 그림 대신 링크가 들어갑니다"
        case .unsafeLink: "페이지는 이런 종류의 주소를 뺍니다"
        case .missingLinkedFile(let file): "이 레슨 옆에 \("`\(file)`".with(.이가)) 없습니다"
        case .pictureWithoutAddress: "여기에는 그림이 보이지 않습니다: 괄호 `()` 안에 파일이 없습니다"
        case .missingAnchor(let anchor): "이 레슨에는 제목이나 블록 \("`#\(anchor)`".with(.이가)) 없습니다"
        case .missingAnchorElsewhere(let anchor, let file): "`\(file)`에는 제목이나 블록 \("`#\(anchor)`".with(.이가)) 없습니다"

        case .linkWithoutFigure(let block):
            "블록 \("`\(block)`".with(.은는)) 그림이나 표를 보여 주지 않아 번호가 없습니다. `[글](#block.\(block))`처럼 대괄호 안에 글을 쓰세요"

        case .shortRows(let columns, let limit):
            "여기부터는 이 표의 짧은 줄을 \(columns)열까지 채우지 않습니다. 레슨 하나에서 채우는 칸은 모두 \(limit)개까지입니다"
        case .longRow(let cells, let columns):
            "이 줄은 \(cells)칸인데 표는 \(columns)열이어서 여기부터는 보이지 않습니다. 칸 안의 세로줄은 코드에서도 `\\|`로 쓰세요"

        case .unclosedFence(let opening): "여기서 연 펜스 \(opening.with(.이가)) 닫히지 않았습니다. \(Self.marks(of: opening)) 한 줄로 끝내세요"
        case .fenceWithinFence(let line): "여기서 펜스가 시작하지만 \(line)행의 펜스가 아직 닫히지 않았습니다. 먼저 닫으세요"
        case .unknownInfoWord(let word, let valid): "`swift` 뒤에 알 수 없는 단어 \("`\(word)`".with(.이가)) 있습니다. 쓸 수 있는 단어는 \(list(valid))입니다"
        case .unknownOutputWord(let word, let valid): "`output` 뒤에 알 수 없는 단어 \("`\(word)`".with(.이가)) 있습니다. 쓸 수 있는 단어는 \(list(valid))입니다"
        case .unknownDirective(let name, let valid): "알 수 없는 지시문 `\(name)`입니다" + (valid.isEmpty ? "" : ". 쓸 수 있는 지시문은 \(list(valid))입니다")
        case .malformedDirective: "지시문은 `//| key: value`로 씁니다"
        case .misplacedDirective: "지시문은 블록의 맨 위, 코드 앞에 씁니다"
        case .duplicateDirective(let name): "\("`\(name)`".with(.을를)) 두 번 적었습니다"
        case .invalidDirectiveValue(let key, let expected, let found): "`\(key)`에는 \(expected.korean.with(.이가)) 와야 하는데 \(found.korean)"
        case .invalidID(let id): "\("`\(id)`".with(.은는)) id가 될 수 없습니다. id에는 글자, 숫자, `-`, `_`만 씁니다"
        case .duplicateID(let id, let line): "id \("`\(id)`".with(.은는)) \(line)행의 블록이 이미 쓰고 있습니다"
        }
    }

    private func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
