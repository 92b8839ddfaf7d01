import Wording

extension UsageError {
    package var korean: String {
        switch self {
        case .timeout(let longest): "--timeout에는 0보다 크고 \(longest)(1년)보다 크지 않은 초를 적어 주세요: --timeout 60"
        case .memory: "--memory에는 0보다 큰 메가바이트를 적어 주세요: --memory 4000"
        case .cacheSize: "--cache-size에는 0보다 큰 메가바이트를 적어 주세요: --cache-size 2000. --no-cache는 아무것도 저장하지 않습니다"
        case .seeds: "--seeds에는 시드의 개수를 2에서 10000까지 적어 주세요: --seeds 5"
        case .watchOneLesson: "--watch에는 레슨을 하나만 적어 주세요"
        case .watchAndSeeds: "--watch와 --seeds는 함께 쓸 수 없습니다"
        case .outputOfSeveral: "-o는 파일 하나인데 레슨이 여럿입니다. --output-dir을 쓰세요"
        case .outputOfFolder(let folder, let lessons): "-o는 파일 하나인데 '\(folder)'에는 레슨이 \(lessons)개 있습니다. --output-dir을 쓰세요"
        case .outputAsPDF(let file): "-o에는 HTML 페이지의 이름을 적습니다: -o \(file.dropLast(4)).html. 그 옆에 PDF도 만들려면 --pdf를 함께 적어 주세요"
        case .noName(let name): "\("'\(name)'".with(.은는)) 레슨의 이름이 될 수 없습니다. 'week7' 같은 이름을 적어 주세요"
        case .pdfOfText: "--pdf는 파일에 쓴 HTML 페이지를 인쇄합니다. '-t text'와 '-o -'를 빼 주세요"
        case .paperWithoutPDF: "--paper는 PDF의 용지입니다. --pdf를 함께 적어 주세요"
        case .pageAndJSON: "페이지와 --log-format json을 모두 표준 출력으로 보낼 수는 없습니다. '-o -'를 빼 주세요"
        case .sameName(let files, let name):
            "\(Self.joined(files)) 모두 '\(name)'의 페이지에 쓰게 됩니다. 따로 실행하고, 두 번째에는 -o FILE이나 다른 --output-dir을 주세요"
        case .dataWithoutFile(let text): "--data에는 '--data reviews=mine.tsv'처럼 이름=파일을 적어 주세요. '\(text)'".with(.은는) + " 그런 꼴이 아닙니다"
        case .parameterWithoutColon(let text): "-P에는 '-P epochs:5'처럼 이름:값을 적어 주세요. '\(text)'에는 쌍점이 없습니다"
        case .explainNoBlock(let option, let id, let file, let nearest, let known):
            "\(option) \(id): \(file)에 '\(id)' 블록이 없습니다\(Self.meant(nearest))"
                + (nearest == nil && !known.isEmpty ? ". 있는 블록은 다음과 같습니다: \(known.prefix(20).joined(separator: ", "))" : "")
        case .nothingToCheck: "검사할 레슨이나 설명을 볼 이름을 적어 주세요: --describe LSTM"
        case .describeUnknown(let name, let nearest): "RNN에 \("'\(name)'".with(.이))라는 타입이나 함수가 없습니다\(Self.meant(nearest))"
        case .from(let most): "--from에는 몇 번 앞의 실행인지 1에서 \(most)까지 적어 주세요"
        case .olderThan(let text): "--older-than에는 '--older-than 30d'처럼 숫자와 d, h, m, s 가운데 하나를 적어 주세요. \("'\(text)'".with(.은는)) 그렇지 않습니다"
        case .noCommand(let word, let nearest): "\("'\(word)'".with(.이))라는 명령도 레슨도 없습니다\(Self.meant(nearest))"
        case .expressionAndWatch: "-e와 --watch는 함께 쓸 수 없습니다"
        case .expressionAndSeeds: "-e와 --seeds는 함께 쓸 수 없습니다"
        case .expressionOfSeveral: "-e에는 레슨을 하나만 적어 주세요"
        case .expressionUpTo: "-e는 레슨을 모두 마친 뒤의 값을 봅니다. --to를 빼 주세요"
        case .nothingToTest(let folder): "시험할 레슨을 적어 주세요. 여기에는 \(folder)/ 폴더가 없습니다"
        case .promoteInCI: "CI가 설정되어 있습니다. --promote는 레슨을 고쳐 쓰므로 자동 실행에서는 하지 않습니다. 그래도 하려면 --force를 주세요"
        case .blockWithoutPromote: "--block은 --promote로 고쳐 쓸 블록을 정합니다. --promote를 함께 적어 주세요"
        case .file(let sentence): sentence.korean
        }
    }

    private static func meant(_ name: String?) -> String { name.map { ". 혹시 \("'\($0)'".with(.을를)) 쓰려던 것인가요?" } ?? "" }

    private static func joined(_ files: [String]) -> String {
        files.dropLast().map { $0.with(.과와) + " " }.joined() + (files.last ?? "").with(.이가)
    }
}
