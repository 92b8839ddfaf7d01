import Wording

extension RunPhrase {
    package var korean: String {
        switch self {
        case .sampleStandsIn: "영화 리뷰 50,000개가 여기 없어 내장 표본을 대신 씁니다. `lessons data fetch`로 내려받을 수 있습니다"
        case .training(let blocks, let ids, let seconds):
            "블록 \(blocks)개에서 모델을 훈련합니다\(seconds.map { "(지난번에는 \(Self.roughly($0)) 걸렸습니다)" } ?? ""): \(ids)"
        case .firstEpoch(let block, let epochs, let seconds):
            "\(block): 에포크 \(epochs)번에 \(Self.roughly(seconds))쯤 걸립니다. 훈련이 일찍 멈추면 더 짧습니다"
        case .firstEpochOfSeveral(let block, let epochs, let seconds, let blocks, let all):
            "\(block): 에포크 \(epochs)번에 \(Self.roughly(seconds))쯤, 블록 \(blocks)개에 모두 \(Self.roughly(all))쯤 걸립니다. 훈련이 일찍 멈추면 더 짧습니다"

        case .reused: "이전 결과"
        case .sampleData: "(표본 데이터)"
        case .skipped(let reason): "건너뜀: \(reason)"
        case .skippedMany(let count): "블록 \(count)개를 건너뜀"
        case .reusedCount(let count): "블록 \(count)개는 이전 결과"
        case .seconds(let number): "\(number)초"

        case .epoch(let epoch, let epochs): "에포크 \(epoch)/\(epochs)"
        case .epochsDone(let count): "에포크 \(count)번"
        case .timeLeft(let time): "남은 시간 \(time) 이하"

        case .downloading(let name): "\(name.with(.을를)) 내려받는 중 …"
        case .downloaded(let megabytes, nil, _): "\(megabytes) MB"
        case .downloaded(let megabytes, let total?, let percent): "\(total) MB 가운데 \(megabytes) MB  \(percent)%"

        case .nothingRan(let errors, let page):
            "오류 \(errors)개. 아무것도 실행하지 않았습니다" + (page.map { ". \($0.with(.은는)) 그대로입니다" } ?? "")
        case .moreErrors(let count): "… 그 밖에 오류 \(count)개"
        case .interrupted: "중단했습니다. 그때까지 끝난 것은 남아 있습니다"
        case .howToOpen(let command): "여는 방법: \(command)   (또는 --open을 주고 실행)"
        case .watching(let file, let time): "\(time)  \(file.with(.을를)) 지켜보는 중입니다. Ctrl-C로 끝냅니다"
        case .printed(let pdf): "PDF로 만든 페이지는 \(pdf)입니다"
        case .exported(let figures, let tables, let folder): "그림 \(figures)개, 표 \(tables)개 → \(folder)"
        case .browserDoesNotStart(let page, let browser): "\(page.with(.은는)) 만들었지만, 열기 위한 \("'\(browser)'".with(.을를)) 시작할 수 없습니다"

        case .note(let text): "참고: \(text)"
        case .error(let text): "오류: \(text)"
        case .engine(let kernels): "엔진: \(kernels) 커널"

        case .noProblems(let file, let blocks, let warnings): "\(file): 블록 \(blocks)개에 문제가 없습니다\(Self.and(warnings))"
        case .problems(let file, let count, let warnings): "\(file): 문제 \(count)개\(Self.and(warnings))"

        case .nothingExpected(let file): "\(file): 결과를 미리 적어 둔 곳이 없어 비교하지 않았습니다. 블록 바로 뒤에 `output` 펜스를 두면 비교합니다"
        case .tested(let file, let met, let unmet, let notCompared):
            "\(file): 예상대로 \(met)개" + (unmet > 0 ? ", 다른 것 \(unmet)개" : "") + (notCompared > 0 ? ", 비교하지 않은 것 \(notCompared)개" : "")
        case .promoted(let file, let count, let left): "\(file): \(count)개를 새로 적었습니다" + (left > 0 ? ". \(left)개는 그대로 두었습니다" : "")
        case .underSeed(let seed): "시드 \(seed)"

        case .wrote(let path): "\(path.with(.을를)) 만들었습니다. `lessons run \(FilePath(path).typed)`로 실행하세요."
        case .noLessons(let folder): "여기에도 \(folder)/에도 레슨이 없습니다. `lessons new NAME`으로 시작하세요."
        case .nothingToClean(let folder): "\(folder): 버릴 것이 없습니다"
        case .cleaned(let folder, let files, let size, isDryRun: true): "\(folder): 파일 \(files)개, \(size.with(.을를)) 버리게 됩니다"
        case .cleaned(let folder, let files, let size, isDryRun: false): "\(folder): 파일 \(files)개, \(size.with(.을를)) 버렸습니다"
        case .noSeedMatters: "시드에 따라 달라지는 숫자가 없습니다."
        }
    }

    private static func and(_ warnings: Int) -> String { warnings == 0 ? "" : ", 경고 \(warnings)개" }

    private static func roughly(_ seconds: Double) -> String {
        let (number, isMinutes) = rough(seconds)
        return "\(number)\(isMinutes ? "분" : "초")"
    }
}
