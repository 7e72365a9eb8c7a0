// The page of README.md, "Next.js".
import { AuthPages, pageTitle } from 'cognito-kit/pages';

type Props = { params: Promise<{ auth?: string[] }> };

const pathOf = async ({ params }: Props) => ['/auth', ...((await params).auth ?? [])].join('/');

export const generateMetadata = async (props: Props) => ({ title: await pageTitle(await pathOf(props)) });

export default async function Page(props: Props) {
  return <AuthPages path={await pathOf(props)} siteName="Fernway" redirectTo="/members" />;
}
