import UIKit
// error: 1: 'import UIKit' is not part of the lesson language; lessons may import RNN and Foundation, and have both anyway
