/** A whole file of version 2.03 with these activities. The first one begins on line 3. */
export function anXmlFile(...activities: string[]): string {
  return `<?xml version="1.0"?>\n<iati-activities version="2.03">\n${activities.join('')}</iati-activities>\n`
}

/** An activity of seven lines in Albania, with more of it on the sixth. */
export function anXmlActivity(identifier: string, more = ''): string {
  return `<iati-activity default-currency="EUR" xml:lang="en">
  <iati-identifier>${identifier}</iati-identifier>
  <title><narrative>Title of ${identifier}</narrative></title>
  <activity-status code="2"/>
  <recipient-country code="AL"/>
  ${more}
</iati-activity>
`
}
