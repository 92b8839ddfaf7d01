import Wording

extension FileFault {
    package var korean: String {
        switch self {
        case .diskFull: "디스크가 가득 차서 아무것도 쓰지 못했습니다. 자리를 비우고 다시 실행하세요"
        case .notPermitted(let folder): "\(Self.place(folder))에 쓸 수 없습니다. --output-dir로 다른 폴더를 골라 주세요"
        case .notFolder(let folder): "\(Self.place(folder).with(.은는)) 폴더가 아닙니다. --output-dir로 다른 폴더를 골라 주세요"
        case .noFolder(let folder): "\(Self.place(folder).with(.이가)) 없고 만들 수도 없습니다. --output-dir로 다른 폴더를 골라 주세요"
        case .longName: "이 파일 시스템에 쓰기에는 이름이 너무 깁니다"
        case .unwritable(let reason): "쓸 수 없습니다: \(reason)"

        case .theLesson: "이것은 레슨 파일이라 바꾸지 않습니다. -o에 다른 파일을 적어 주세요"
        case .exists: "이미 있는 파일입니다. 다른 이름을 골라 주세요"
        case .folder: "이것은 폴더입니다. -o에는 파일을, --output-dir에는 폴더를 적어 주세요"
        case .device: "이것은 장치나 FIFO나 소켓이고, 출력은 파일에만 씁니다. 표준 출력은 `-o -`입니다"
        case .otherLesson(let lesson):
            "다른 곳에 있는 '\(lesson)' 레슨으로 만든 파일입니다. -o로 다른 파일이나 --output-dir로 다른 폴더를 고르거나, --force로 바꾸세요"
        case .changed: "만든 뒤에 고쳐진 파일입니다. --force로 덮어쓰거나 -o로 다른 파일을 골라 주세요"
        case .foreign: "이미 있는 파일이고 lessons가 만든 페이지가 아닙니다. --force로 덮어쓰거나 -o로 다른 파일을 골라 주세요"
        case .linkOut: "폴더 밖으로 나가거나 아무 데도 가지 않는 링크라서 따라가지 않습니다. -o로 다른 파일을 골라 주세요"
        case .folderLinkOut: "이 폴더 밖으로 나가는 링크라서 그곳에는 쓰지 않습니다. --output-dir에 그곳을 바로 적거나 링크를 지워 주세요"
        case .ofFigure(.folder): "이것은 폴더입니다. --export-figures에 그림을 둘 다른 폴더를 적어 주세요"
        case .ofFigure(.device): "이것은 장치나 FIFO나 소켓이고, 그림은 파일에만 씁니다. --export-figures에 다른 폴더를 적어 주세요"
        case .ofFigure(.otherLesson(let lesson)):
            "다른 곳에 있는 '\(lesson)' 레슨으로 만든 그림입니다. --export-figures로 다른 폴더를 고르거나, --force로 바꾸세요"
        case .ofFigure(.changed): "만든 뒤에 고쳐진 그림입니다. --force로 덮어쓰거나 --export-figures로 다른 폴더를 골라 주세요"
        case .ofFigure(.foreign): "이미 있는 파일이고 lessons가 만든 그림이 아닙니다. --force로 덮어쓰거나 --export-figures로 다른 폴더를 골라 주세요"
        case .ofFigure(.linkOut): "폴더 밖으로 나가거나 아무 데도 가지 않는 링크라서 따라가지 않습니다. --export-figures로 다른 폴더를 골라 주세요"
        case .ofFigure(let fault): fault.korean.replacing("--output-dir", with: "--export-figures")

        case .changedSinceRun: "실행하는 동안 레슨이 바뀌어 아무것도 고쳐 쓰지 않았습니다. `lessons test --promote`를 다시 실행해 주세요"
        case .conflictMarks: "끝나지 않은 병합 표시(`<<<<<<<`)가 있어 아무것도 고쳐 쓰지 않습니다. 먼저 병합을 마쳐 주세요"
        case .readOnlyLesson: "레슨에 쓰기 권한이 없어 아무것도 고쳐 쓰지 않았습니다. 먼저 쓰기 권한을 주세요"
        case .unwritableLesson(let reason): "레슨을 고쳐 쓸 수 없어 그대로 두었습니다: \(reason)"

        case .noBrowser: "--pdf에는 Chromium이 필요한데 여기 없습니다. 설치하거나(`apt-get install chromium`) CHROMIUM에 프로그램을 적어 주세요"
        case .browserDoesNotStart(let browser, let reason): "\(browser.with(.을를)) 시작할 수 없습니다: \(reason)"
        case .noPDF(let browser, let status): "\(browser.with(.이가)) PDF를 만들지 못했습니다(종료 코드 \(status)). 페이지를 열어 인쇄해 주세요"

        case .noLesson(let folder): "여기에도 \(folder)/에도 그런 레슨이 없습니다"
        case .noLessonsInFolder: "이 폴더에는 레슨이 없습니다. 레슨은 이름이 '.md'로 끝나는 파일입니다"
        case .fewRecords(let count, let wanted): "기록된 실행이 \(count)번인데 \(wanted)번이 필요합니다. 레슨을 다시 실행해 주세요"
        case .noData: "여기 없습니다. `lessons data fetch`로 내려받을 수 있습니다"
        case .noNetwork(let reason):
            "\(reason?.korean ?? "네트워크가 없습니다"). 파일을 ~/.keras/datasets에 직접 넣거나, 파일이 든 폴더를 LESSONS_DATA로 알려 주세요"
        }
    }

    private static func place(_ folder: String?) -> String { folder.map { "'\($0)'" } ?? "이 폴더" }
}
