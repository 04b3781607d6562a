/** An activity for Albania, as small as one can be. */
export function anActivity(identifier: string): string {
  return `
  <iati-activity default-currency="EUR">
    <iati-identifier>${identifier}</iati-identifier>
    <reporting-org ref="XM-1" type="10"><narrative>Giver</narrative></reporting-org>
    <title><narrative>Border checks</narrative></title>
    <activity-status code="2"/>
    <activity-date type="2" iso-date="2025-03-01"/>
    <recipient-country code="AL"/>
    <sector code="15210"/>
  </iati-activity>`
}

export function fileOf(...activities: string[]): string {
  return `<iati-activities version="2.03">${activities.join('')}\n</iati-activities>`
}
